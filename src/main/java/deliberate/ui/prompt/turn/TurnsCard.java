package deliberate.ui.prompt.turn;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Prompt;
import deliberate.prompt.Turn;
import deliberate.prompt.variable.TextFault;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.DragOrder;
import deliberate.ui.prompt.card.FaultLines;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.weight.TokenText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The follow-up turns below the sections; shown only where there are any.
public final class TurnsCard extends VBox {
  private final PromptViewModel document;
  private final Supplier<EditorView> editors;
  private final VBox rows = new VBox();
  private final Label number = new Label();
  private final FaultLines faults = new FaultLines(this::goTo);
  private final DragOrder drag;
  private List<Turn> shown = List.of();

  public TurnsCard(PromptViewModel document, Supplier<EditorView> editors) {
    this.document = document;
    this.editors = editors;
    drag = new DragOrder(rows, (row, place) -> document.turns().moveTo(((TurnRow) row).index(), place));
    setId("turns");
    getStyleClass().addAll(PromptStyles.CARD, PromptStyles.TURNS);
    Label title = new Label(Text.of("prompt.turns.title"));
    title.getStyleClass().add(PromptStyles.TITLE);
    title.setTooltip(new Tooltip(Text.of("prompt.turns.tooltip")));
    number.getStyleClass().add(KitStyles.PILL);
    HBox head = new HBox(title, number);
    head.getStyleClass().add(PromptStyles.CARD_HEAD);
    Button add = addButton();
    getChildren().setAll(head, rows, add, faults);
    Shown.set(this, false);
    document.prompt().subscribe(this::show);
    document.meter().tally().subscribe(this::showTokens);
  }

  /// Adds a follow-up and puts the focus into it; one stands here and one belongs where there is none yet.
  public Button addButton() {
    Button add = new Button(Text.of("prompt.turn.add"));
    add.getStyleClass().add(PromptStyles.ADD);
    add.setTooltip(new Tooltip(Text.of("prompt.turns.tooltip")));
    add.setOnAction(_ -> row(document.turns().add(new Turn(""))).editor().requestFocus());
    return add;
  }

  /// The editor of the turn at this place.
  public Optional<EditorView> editor(Source source) {
    return source instanceof Source.InTurn(int index) && index < rows.getChildren().size()
        ? Optional.of(row(index).editor()) : Optional.empty();
  }

  /// Moves the turn that this node is in by so many places and keeps the focus on it; says whether it is in one.
  public boolean move(Node focused, int places) {
    for (Node at = focused; at != null; at = at.getParent()) {
      if (at instanceof TurnRow row) {
        move(row.index(), places);
        return true;
      }
    }
    return false;
  }

  /// Says below the turns what is probably not meant in them.
  public void showFaults(Map<Source, List<TextFault>> all) {
    Map<Source, List<TextFault>> own = new LinkedHashMap<>(all);
    own.keySet().removeIf(source -> !(source instanceof Source.InTurn));
    faults.show(own);
  }

  private void show(Prompt prompt) {
    if (prompt.turns() == shown) {
      return; // every key in another card comes by here
    }
    shown = prompt.turns();
    List<Node> present = rows.getChildren();
    while (present.size() > shown.size()) {
      ((TurnRow) present.removeLast()).editor().dispose();
    }
    while (present.size() < shown.size()) {
      int index = present.size();
      TurnRow row = new TurnRow(document, index, editors.get(), places -> move(index, places));
      drag.install(row, row.handle());
      present.add(row);
    }
    for (int index = 0; index < shown.size(); index++) {
      row(index).show(shown.get(index));
    }
    number.setText(TokenText.of(shown.size()));
    showTokens();
    Shown.set(this, !shown.isEmpty());
  }

  private void showTokens() {
    for (int index = 0; index < shown.size(); index++) {
      row(index).showTokens(document.meter().tally().get().turn(index));
    }
  }

  private void move(int index, int places) {
    int target = Math.clamp(index + places, 0, shown.size() - 1);
    int caret = row(index).editor().caret();
    document.turns().moveTo(index, target);
    row(target).editor().requestFocus();
    row(target).editor().select(caret, caret);
  }

  private TurnRow row(int index) {
    return (TurnRow) rows.getChildren().get(index);
  }

  private void goTo(Source source, TextFault fault) {
    editor(source).ifPresent(editor -> {
      editor.requestFocus();
      editor.select(fault.start(), fault.end());
    });
  }
}
