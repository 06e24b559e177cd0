package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.AfterLayout;
import deliberate.ui.kit.edit.EditorView;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.weight.TokenTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The examples, a pair each, and the way to add one.
public final class ExamplesBody implements SectionCard.CardBody {
  /// Rows made at once when a prompt is opened, and then after each layout.
  private static final int AT_ONCE = 10;
  private static final int AT_A_TIME = 3;

  private final PromptViewModel document;
  private final Supplier<EditorView> editors;
  private final List<ExampleRow> rows = new ArrayList<>();
  private final VBox pairs = new VBox();
  private final Button add = new Button(Text.of("prompt.example.add"));
  private final AfterLayout growing = new AfterLayout(pairs, () -> grow(rows.size() + AT_A_TIME));
  private final DragOrder drag;
  private final ShowOrTell choice;
  private final VBox node;

  ExamplesBody(PromptViewModel document, Supplier<EditorView> editors) {
    this.document = document;
    this.editors = editors;
    drag = new DragOrder(pairs, (row, place) -> document.examples().moveTo(rows.indexOf(row), place));
    choice = new ShowOrTell(document.examples());
    Region gap = new Spacer();
    HBox foot = new HBox(add, gap, choice);
    foot.getStyleClass().add(PromptStyles.CARD_HEAD);
    node = new VBox(pairs, foot);
    node.sceneProperty().subscribe(() -> grow(rows.size())); // behind the preview nothing is laid out
    add.getStyleClass().add(PromptStyles.ADD);
    add.setOnAction(_ -> rows.get(addOne()).focus(false));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Prompt prompt, Section section) {
    while (rows.size() > prompt.examples().size()) {
      rows.removeLast().dispose();
      pairs.getChildren().removeLast();
    }
    for (int index = 0; index < rows.size(); index++) {
      rows.get(index).show(prompt.examples().get(index));
    }
    grow(Math.max(rows.size(), Math.min(AT_ONCE, prompt.examples().size())));
    choice.show(section.enabled());
    Shown.set(choice, !rows.isEmpty());
  }

  /// Makes rows until there are so many, and goes on with the rest after the next layout: a hundred at once would keep
  /// the window waiting for seconds.
  private void grow(int number) {
    List<Example> examples = document.prompt().get().examples();
    while (rows.size() < Math.min(number, examples.size())) {
      ExampleRow row = new ExampleRow(document, rows.size(), editors);
      row.show(examples.get(rows.size()));
      row.showTokens(document.meter().tally().get().example(rows.size()));
      rows.add(row);
      drag.install(row, row.handle());
      pairs.getChildren().add(row);
    }
    if (rows.size() < examples.size()) {
      growing.ask();
    }
  }

  @Override
  public void showTokens(TokenTally tally) {
    for (int index = 0; index < rows.size(); index++) {
      rows.get(index).showTokens(tally.example(index));
    }
  }

  @Override
  public void focus() {
    if (rows.isEmpty()) {
      add.requestFocus();
    } else {
      rows.getFirst().focus(false);
    }
  }

  @Override
  public Optional<EditorView> editor(Source source) {
    if (!(source instanceof Source.InExample(int index, boolean output))) {
      return Optional.empty();
    }
    grow(index + 1);
    return index < rows.size() ? Optional.of(rows.get(index).editor(output)) : Optional.empty();
  }

  @Override
  public void dispose() {
    rows.forEach(ExampleRow::dispose);
  }

  private int addOne() {
    int index = document.examples().add(new Example("", "", true));
    grow(index + 1);
    return index;
  }
}
