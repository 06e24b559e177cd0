package deliberate.ui.compare.diff;

import atlantafx.base.theme.Styles;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.diff.DiffPages;
import deliberate.ui.kit.diff.DiffRows;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.kit.page.PageView;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Two texts beside each other that scroll together, with a line above that says how much differs.
public final class DiffView extends VBox {
  static final String STYLE_CLASS = "diff";
  static final String TOP_STYLE_CLASS = "diff-top";
  static final String SENTENCE_STYLE_CLASS = "diff-sentence";
  static final String SIDE_STYLE_CLASS = "diff-side";

  private final DiffViewModel diff;
  private final DiffPages pages;
  private final Label sentence = new Label();
  private final Label number = new Label();
  private final ToggleButton thinking = new ToggleButton(Text.of("compare.diff.thinking"));
  private final Node close;

  public DiffView(DiffViewModel diff, Links links) {
    this.diff = diff;
    this.pages = new DiffPages(links);
    this.close = button("close", diff::close);
    getStyleClass().add(STYLE_CLASS);
    getStylesheets().add(DiffPages.styles());
    setAccessibleText(Text.of("compare.diff.accessible"));
    HBox sides = new HBox(side(pages.left(), diff.leftProperty(), "compare.diff.left"),
        side(pages.right(), diff.rightProperty(), "compare.diff.right"));
    VBox.setVgrow(sides, Priority.ALWAYS);
    getChildren().setAll(top(), sides);
    diff.rowsProperty().subscribe(this::showRows);
    diff.currentProperty().subscribe(this::showCurrent);
    diff.openProperty().subscribe(isOpen -> {
      Shown.set(this, isOpen);
      if (isOpen) {
        pages.left().requestFocus();
      }
    });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private HBox top() {
    sentence.getStyleClass().add(SENTENCE_STYLE_CLASS);
    sentence.setMinWidth(0);
    sentence.textProperty().bind(diff.busyProperty().flatMap(busy ->
        busy ? new SimpleStringProperty(Text.of("compare.diff.busy")) : diff.sentenceProperty()));
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(sentence.textProperty());
    sentence.setTooltip(whole);
    number.setMinWidth(USE_PREF_SIZE);
    thinking.getStyleClass().addAll(Styles.SMALL);
    thinking.setMinWidth(USE_PREF_SIZE);
    thinking.selectedProperty().bindBidirectional(diff.thinkingProperty());
    Region space = new Spacer();
    HBox top = new HBox(8, sentence, space, number, button("previous", diff::previous), button("next", diff::next),
        button("swap", diff::swap), thinking, close);
    top.getStyleClass().add(TOP_STYLE_CLASS);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private VBox side(PageView page, ObjectProperty<PaneViewModel> chosen, String name) {
    ComboBox<PaneViewModel> choice = new ComboBox<>(diff.panes());
    choice.setConverter(new Names());
    choice.setAccessibleText(Text.of(name));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.valueProperty().bindBidirectional(chosen);
    choice.setOnShowing(_ -> choice.setConverter(new Names()));
    page.accessibleTextProperty().bind(chosen.map(pane -> Text.of("compare.diff.page", diff.name(pane))));
    VBox side = new VBox(choice, page);
    side.getStyleClass().add(SIDE_STYLE_CLASS);
    VBox.setVgrow(page, Priority.ALWAYS);
    HBox.setHgrow(side, Priority.ALWAYS);
    side.setPrefWidth(1);
    side.setMinWidth(0);
    return side;
  }

  private void showRows(DiffRows rows) {
    pages.show(rows);
    showCurrent();
  }

  private void showCurrent() {
    int all = diff.rowsProperty().get().changes().size();
    int now = diff.currentProperty().get();
    number.setText(now < 0 ? "" : Text.of("compare.diff.count", Numbers.tokens(now + 1L),
        Numbers.tokens(all)));
    pages.look(now);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F7 && event.isShiftDown()) {
      diff.previous();
    } else if (event.getCode() == KeyCode.F7) {
      diff.next();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      diff.close();
    } else {
      return;
    }
    event.consume();
  }

  private static ButtonBase button(String key, Runnable action) {
    Button button = new Button(Text.of("compare.diff." + key));
    button.getStyleClass().add(Styles.SMALL);
    button.setTooltip(new Tooltip(Text.of("compare.diff." + key + ".tip")));
    button.setAccessibleText(Text.of("compare.diff." + key + ".tip"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Panes by their names.
  private final class Names extends StringConverter<PaneViewModel> {
    @Override
    public String toString(PaneViewModel pane) {
      return pane == null ? "" : diff.name(pane);
    }

    @Override
    public PaneViewModel fromString(String name) {
      return null;
    }
  }
}
