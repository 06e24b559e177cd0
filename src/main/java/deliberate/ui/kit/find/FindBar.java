package deliberate.ui.kit.find;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
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

/// The bar to find with, and to replace with where the finder can.
public final class FindBar extends VBox {
  static final String STYLE_CLASS = "find-bar";
  static final String ROW_STYLE_CLASS = "find-row";
  static final String FIELD_STYLE_CLASS = "find-field";
  static final String BUTTON_STYLE_CLASS = "find-button";
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final Finder find;
  private final TextField text = field("text");
  private final TextField replacement = field("replacement");
  private final ToggleButton matchCase = toggle("case");
  private final ToggleButton wholeWord = toggle("word");
  private final ToggleButton regex = toggle("regex");
  private final Label number = new Label();
  private final Label problem = new Label();

  public FindBar(Finder find) {
    this.find = find;
    getStyleClass().add(STYLE_CLASS);
    getStylesheets().add(FindBar.class.getResource("find.css").toExternalForm());
    number.getStyleClass().add(KitStyles.MUTED);
    number.setMinWidth(USE_PREF_SIZE);
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    HBox upper = row(text, number, button("previous", find::previous), button("next", find::next),
        button("close", find::close));
    getChildren().add(upper);
    if (find instanceof Finder.Replacing replacing) {
      getChildren().add(replacingRow(replacing));
    } else {
      upper.getChildren().addAll(1, List.of(matchCase, wholeWord, regex));
    }
    getChildren().add(problem);
    text.textProperty().subscribe(this::ask);
    replacement.textProperty().subscribe(this::ask);
    matchCase.selectedProperty().subscribe(this::ask);
    wholeWord.selectedProperty().subscribe(this::ask);
    regex.selectedProperty().subscribe(this::ask);
    find.open().subscribe(open -> Shown.set(this, open));
    find.tally().subscribe(_ -> count());
    find.query().subscribe(this::count);
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

  private HBox replacingRow(Finder.Replacing replacing) {
    Button one = button("replace", replacing::replace);
    Button all = button("replace-all", replacing::replaceAll);
    replacing.replacing().subscribe(wanted -> {
      replacement.setVisible(wanted);
      one.setVisible(wanted);
      all.setVisible(wanted);
    });
    return row(matchCase, wholeWord, regex, replacement, one, all);
  }

  private void ask() {
    find.query().set(new Query(text.getText(), matchCase.isSelected(), wholeWord.isSelected(), regex.isSelected(),
        replacement.getText()));
  }

  private void count() {
    Finder.Tally tally = find.tally().getValue();
    number.setText(find.query().get().text().isEmpty() ? ""
        : Text.of(tally.more() ? "find.count.more" : "find.count", Numbers.tokens(tally.current() + 1L),
            Numbers.tokens(tally.found())));
    pseudoClassStateChanged(FAULTY, tally.problem().isPresent());
    problem.setText(tally.problem().map(why ->
        Text.of("find.fault." + why.fault().name().toLowerCase(Locale.ROOT), why.detail())).orElse(""));
    Shown.set(problem, tally.problem().isPresent());
  }

  private void beforeKey(KeyEvent event) {
    boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField;
    if (event.getCode() == KeyCode.ESCAPE) {
      find.close();
    } else if (enter && event.isShiftDown()) {
      find.previous();
    } else if (enter && event.getTarget() == replacement && find instanceof Finder.Replacing replacing) {
      replacing.replace();
    } else if (enter && !event.isShortcutDown()) {
      find.next();
    } else {
      return;
    }
    event.consume();
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add(ROW_STYLE_CLASS);
    return row;
  }

  private static TextField field(String key) {
    TextField field = new TextField();
    field.setPromptText(Text.of("find." + key));
    field.setAccessibleText(Text.of("find." + key));
    field.getStyleClass().add(FIELD_STYLE_CLASS);
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
    button.getStyleClass().add(BUTTON_STYLE_CLASS);
    button.setTooltip(new Tooltip(Text.of("find." + key + ".tooltip")));
    button.setAccessibleText(Text.of("find." + key + ".tooltip"));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
