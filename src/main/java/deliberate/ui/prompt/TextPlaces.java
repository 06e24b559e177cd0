package deliberate.ui.prompt;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Place;
import deliberate.prompt.variable.TextFault;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.prompt.card.CardList;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.turn.TurnsCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;

/// Where each text of the prompt is written: in the card of a section or among the follow-ups.
final class TextPlaces {
  private final PromptViewModel document;
  private final CardList cards;
  private final TurnsCard turns;

  TextPlaces(PromptViewModel document, CardList cards, TurnsCard turns) {
    this.document = document;
    this.cards = cards;
    this.turns = turns;
  }

  /// Selects a stretch of a text and leaves the focus where it is; a collapsed card opens.
  Optional<EditorView> select(Source source, int start, int end) {
    Optional<EditorView> editor = editor(source);
    editor.ifPresent(found -> found.select(start, end));
    return editor;
  }

  /// Gives the focus to the text at this place; says whether there is one.
  boolean focus(Source source) {
    Optional<EditorView> editor = editor(source);
    editor.ifPresent(EditorView::requestFocus);
    return editor.isPresent();
  }

  /// Puts the caret at this place.
  void focus(Place place) {
    if (focus(place.source())) {
      select(place.source(), place.at(), place.at());
    }
  }

  /// Moves what this node is in, a section or a follow-up, by so many places.
  void move(Node focused, int places) {
    if (!turns.move(focused, places)) {
      cards.cardOf(focused).ifPresent(card -> {
        document.sections().moveBy(card.sectionId(), places);
        focused.requestFocus();
      });
    }
  }

  /// Says below each text what is probably not meant there.
  void showFaults(Map<Source, List<TextFault>> faults) {
    cards.showFaults(faults);
    turns.showFaults(faults);
  }

  /// Colours all texts anew: how they look has changed.
  void recolour() {
    Stream.of(cards, turns).flatMap(card -> card.lookupAll("." + KitStyles.EDITOR).stream())
        .forEach(editor -> ((EditorView) editor).recolour());
  }

  private Optional<EditorView> editor(Source source) {
    return turns.editor(source).or(() -> cards.cardOf(source).flatMap(card -> card.open(source)));
  }
}
