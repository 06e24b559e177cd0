package deliberate.ui.prompt.card;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.variable.TextFault;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.prompt.edit.DroppedFiles;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The cards of all sections, in the prompt's order; reordered by dragging their handles.
public final class CardList extends VBox {
  private final PromptViewModel document;
  private final Supplier<EditorView> editors;
  private final Map<String, SectionCard> cards = new LinkedHashMap<>();
  private final DragOrder drag;
  private final FileDrop drop;

  public CardList(PromptViewModel document, Supplier<EditorView> editors, DroppedFiles files) {
    this.document = document;
    this.editors = editors;
    drag = new DragOrder(this, (card, place) -> document.sections().moveTo(((SectionCard) card).sectionId(), place));
    drop = new FileDrop(files);
    getStyleClass().add(PromptStyles.CARDS);
    document.prompt().subscribe(this::show);
    document.meter().tally().subscribe(tally -> cards.values().forEach(card -> card.showTokens(tally)));
    document.collapsed().addListener((SetChangeListener<String>) _ ->
        cards.values().forEach(SectionCard::showCollapsed));
  }

  /// The card that this node is in.
  public Optional<SectionCard> cardOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof SectionCard card) {
        return Optional.of(card);
      }
    }
    return Optional.empty();
  }

  public Optional<SectionCard> cardOf(String sectionId) {
    return Optional.ofNullable(cards.get(sectionId));
  }

  public Optional<SectionCard> cardOf(Source source) {
    return cards.values().stream().filter(card -> card.holds(source)).findFirst();
  }

  /// Says below each text what is probably not meant there.
  public void showFaults(Map<Source, List<TextFault>> faults) {
    cards.values().forEach(card -> card.showFaults(faults));
  }

  private void show(Prompt prompt) {
    Map<String, SectionCard> old = new HashMap<>(cards);
    cards.clear();
    for (Section section : prompt.sections()) {
      SectionCard card = old.remove(section.id());
      cards.put(section.id(), card == null ? create(section) : card);
    }
    old.values().forEach(SectionCard::dispose);
    if (!List.copyOf(cards.values()).equals(getChildren())) {
      getChildren().setAll(cards.values());
    }
    cards.values().forEach(card -> card.show(prompt));
  }

  private SectionCard create(Section section) {
    SectionCard card = new SectionCard(document, section, editors);
    card.showTokens(document.meter().tally().get());
    drag.install(card, card.handle());
    if (section.kind() != SectionKind.EXAMPLES) {
      drop.install(card);
    }
    return card;
  }
}
