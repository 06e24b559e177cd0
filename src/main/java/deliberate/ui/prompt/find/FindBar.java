package deliberate.ui.prompt.find;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.find.FindViewModel.Mode;
import deliberate.ui.prompt.weight.TokenText;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The bar to find and replace with.
public final class FindBar extends VBox {
  private final FindViewModel find;
  private final TextField text = field("text");
  private final TextField replacement = field("replacement");
  private final ToggleButton matchCase = toggle("case");
  private final ToggleButton wholeWord = toggle("word");
  private final ToggleButton regex = toggle("regex");
  private final Label number = new Label();
  private final Label problem = new Label();

  public FindBar(FindViewModel find) {
    this.find = find;
    getStyleClass().add(PromptStyles.FIND_BAR);
    number.getStyleClass().add(KitStyles.MUTED);
    number.setMinWidth(USE_PREF_SIZE);
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    HBox upper = row(text, number, button("previous", find::previous), button("next", find::next),
        button("close", find::close));
    Button one = button("replace", find::replace);
    Button all = button("replace-all", find::replaceAll);
    HBox lower = row(matchCase, wholeWord, regex, replacement, one, all);
    getChildren().setAll(upper, lower, problem);
    text.textProperty().subscribe(this::ask);
    replacement.textProperty().subscribe(this::ask);
    matchCase.selectedProperty().subscribe(this::ask);
    wholeWord.selectedProperty().subscribe(this::ask);
    regex.selectedProperty().subscribe(this::ask);
    find.mode().subscribe(mode -> {
      Shown.set(this, mode != Mode.CLOSED);
      replacement.setVisible(mode == Mode.REPLACE);
      one.setVisible(mode == Mode.REPLACE);
      all.setVisible(mode == Mode.REPLACE);
    });
    find.findings().subscribe(this::count);
    find.current().subscribe(this::count);
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
  }

  /// Begins with this text, or with the last one where it is empty.
  public void begin(String selected) {
    if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
      text.setText(selected);
    }
    text.requestFocus();
    text.selectAll();
  }

  private void ask() {
    find.query().set(new Query(text.getText(), matchCase.isSelected(), wholeWord.isSelected(), regex.isSelected(),
        replacement.getText()));
  }

  private void count() {
    Findings found = find.findings().get();
    int hits = found.hits().size();
    number.setText(find.query().get().text().isEmpty() ? ""
        : Text.of(hits < Findings.MOST ? "find.count" : "find.count.more", TokenText.of(find.current().get() + 1L),
            TokenText.of(hits)));
    pseudoClassStateChanged(PromptStyles.FAULTY, found.problem().isPresent());
    problem.setText(found.problem().map(why ->
        Text.of("find.fault." + why.fault().name().toLowerCase(Locale.ROOT), why.detail())).orElse(""));
    Shown.set(problem, found.problem().isPresent());
  }

  private void beforeKey(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField;
    if (event.getCode() == KeyCode.ESCAPE) {
      find.close();
    } else if (enter && event.isShiftDown()) {
      find.previous();
    } else if (enter && event.getTarget() == replacement) {
      find.replace();
    } else if (enter && !event.isShortcutDown()) {
      find.next();
    } else {
      return;
    }
    event.consume();
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add(PromptStyles.CARD_HEAD);
    return row;
  }

  private static TextField field(String key) {
    TextField field = new TextField();
    field.setPromptText(Text.of("find." + key));
    field.setAccessibleText(Text.of("find." + key));
    field.getStyleClass().add(PromptStyles.RENAME);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPrefWidth(80);
    return field;
  }

  private static ToggleButton toggle(String key) {
    return dressed(new ToggleButton(Text.of("find." + key)), key);
  }

  private static Button button(String key, Runnable action) {
    Button button = dressed(new Button(Text.of("find." + key)), key);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static <B extends ButtonBase> B dressed(B button, String key) {
    button.getStyleClass().add(PromptStyles.ICON);
    button.setTooltip(new Tooltip(Text.of("find." + key + ".tooltip")));
    button.setAccessibleText(Text.of("find." + key + ".tooltip"));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
