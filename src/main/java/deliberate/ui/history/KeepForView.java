package deliberate.ui.history;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Popover;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How long runs are kept: a panel behind a button.
final class KeepForView extends VBox {
  private static final double GAP = 8;
  private static final double WIDTH = 360;
  private static final int COLUMNS = 6;

  private final KeepForViewModel keep;
  private final TextField days;

  KeepForView(KeepForViewModel keep) {
    super(GAP);
    this.keep = keep;
    getStyleClass().add("history-keep");
    setPrefWidth(WIDTH);
    days = number("history.keep.days.accessible", keep.days());
    TextField megabytes = number("history.keep.megabytes.accessible", keep.megabytes());
    Label hint = wrapped(Text.of("history.keep.hint"));
    hint.getStyleClass().add(KitStyles.MUTED);
    Label said = wrapped("");
    said.textProperty().bind(keep.said());
    Button apply = new Button(Text.of("history.keep.apply"));
    apply.setId("history-keep-apply");
    apply.setDefaultButton(true);
    apply.setOnAction(_ -> keep.apply());
    getChildren().setAll(line(new Label(Text.of("history.keep.for")), days, new Label(Text.of("history.keep.days"))),
        line(new Label(Text.of("history.keep.most")), megabytes, new Label(Text.of("history.keep.megabytes"))), hint,
        said, apply);
  }

  /// A button that opens the panel.
  static Button behind(KeepForViewModel keep) {
    Button button = new Button(Text.of("history.keep"));
    button.setId("history-keep");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> {
      KeepForView view = new KeepForView(keep);
      keep.read();
      new Popover(button, view).show(view.days);
    });
    return button;
  }

  private static TextField number(String accessible, StringProperty typed) {
    TextField field = new TextField();
    field.setPrefColumnCount(COLUMNS);
    field.setPromptText(Text.of("history.keep.any"));
    field.setAccessibleText(Text.of(accessible));
    field.getStyleClass().add(KitStyles.DENSE);
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(GAP, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
