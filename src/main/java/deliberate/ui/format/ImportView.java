package deliberate.ui.format;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.ui.format.ImportViewModel.State;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.prompt.edit.PromptText;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where to bring prompts in from, and below it what was found: each prompt with its sections, and what is lost.
final class ImportView extends VBox {
  private static final int PASTE_ROWS = 5;
  private final ImportViewModel model;
  private final VBox found = new VBox();

  ImportView(ImportViewModel model) {
    this.model = model;
    getStyleClass().add(FormatStyles.DIALOG);
    Button files = button("format.import.files", "import-files", model::chooseFiles);
    Button folder = button("format.import.folder", "import-folder", model::chooseFolder);
    HBox choice = new HBox(files, folder);
    choice.getStyleClass().add(FormatStyles.ROW);
    TextArea pasted = new TextArea();
    pasted.setId("import-pasted");
    pasted.setPrefRowCount(PASTE_ROWS);
    pasted.setMinHeight(USE_PREF_SIZE);
    pasted.setWrapText(true);
    pasted.setPromptText(Text.of("format.import.paste.prompt"));
    pasted.setAccessibleText(Text.of("format.import.paste"));
    pasted.textProperty().subscribe((_, text) -> model.paste(text));
    found.getStyleClass().add(FormatStyles.FOUND);
    ScrollPane scroll = new ScrollPane(found);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add(FormatStyles.SCROLL);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(choice, pasted, scroll);
    model.state().subscribe(_ -> show());
    model.items().addListener((Observable _) -> show());
    show();
  }

  private void show() {
    found.getChildren().setAll(switch (model.state().get()) {
      case EMPTY -> List.of(text(Text.of("format.import.empty"), KitStyles.MUTED));
      case READING -> List.of(text(Text.of("format.import.reading"), KitStyles.MUTED));
      case READ -> all();
    });
  }

  private List<Node> all() {
    List<Node> all = new ArrayList<>();
    model.problems().forEach(problem -> all.add(text(problem, FormatStyles.PROBLEM)));
    model.items().forEach(item -> all.add(card(item)));
    return all;
  }

  private static Node card(ImportItem item) {
    CheckBox title = new CheckBox(item.prompt().title().isBlank() ? Text.of("format.import.untitled")
        : item.prompt().title());
    title.setMnemonicParsing(false);
    title.selectedProperty().bindBidirectional(item.chosen());
    title.getStyleClass().add(KitStyles.STRONG);
    VBox card = new VBox(title, text(item.from(), KitStyles.MUTED));
    card.getStyleClass().add(FormatStyles.CARD);
    item.prompt().sections().forEach(section -> card.getChildren().add(section(section)));
    card.getChildren().add(text(counts(item.prompt()), KitStyles.MUTED));
    item.losses().ifPresent(losses -> card.getChildren().add(losses.isEmpty()
        ? text(Text.of("format.import.all-kept"), FormatStyles.KEPT) : FormatStyles.losses(losses)));
    return card;
  }

  private static Node section(Section section) {
    Label kind = new Label(section.title().isBlank() ? PromptText.titleOf(section.kind()) : section.title());
    kind.getStyleClass().add(KitStyles.PILL);
    kind.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label words = new Label(section.text().strip().replaceAll("\\s+", " "));
    words.getStyleClass().add(KitStyles.MONO);
    words.setMinWidth(0);
    HBox row = new HBox(kind, words);
    row.getStyleClass().add(FormatStyles.ROW);
    return row;
  }

  private static String counts(Prompt prompt) {
    return Text.of("format.import.counts", Numbers.tokens(prompt.examples().size()),
        Numbers.tokens(prompt.variables().size()), Numbers.tokens(prompt.cases().size()),
        Numbers.tokens(prompt.checks().size()), Numbers.tokens(prompt.panes().size()));
  }

  static Label text(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static Button button(String key, String id, Runnable action) {
    Button button = new Button(Text.of(key));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Whether something is there to be opened.
  boolean isReady() {
    return model.state().get() == State.READ && model.items().stream().anyMatch(item -> item.chosen().get());
  }
}
