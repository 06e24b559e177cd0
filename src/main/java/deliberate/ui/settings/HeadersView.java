package deliberate.ui.settings;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Names and values of further headers; a value that looks secret is masked while it is typed.
final class HeadersView extends VBox {
  private static final double GAP = 4;
  private static final double NAME_WIDTH = 150;
  private final HeaderForm form;
  private final VBox rows = new VBox(GAP);

  HeadersView(HeaderForm form) {
    super(GAP);
    this.form = form;
    Button add = new Button(Text.of("settings.headers.add"));
    add.setId("header-add");
    add.getStyleClass().add(Styles.FLAT);
    add.setOnAction(_ -> form.add());
    Label hint = new Label(Text.of("settings.headers.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(rows, add, hint);
    form.rows().addListener((InvalidationListener) _ -> refresh(hint));
    refresh(hint);
  }

  private void refresh(Label hint) {
    rows.getChildren().setAll(form.rows().stream().map(this::row).toList());
    hint.setVisible(!form.rows().isEmpty());
    hint.setManaged(!form.rows().isEmpty());
  }

  private HBox row(HeaderForm.Row header) {
    TextField name = new TextField();
    name.getStyleClass().add("header-name");
    name.setPromptText(Text.of("settings.headers.name"));
    name.setAccessibleText(Text.of("settings.headers.name"));
    name.setPrefWidth(NAME_WIDTH);
    name.textProperty().bindBidirectional(header.name());
    HBox row = new HBox(GAP, name, value(header), remove(header));
    row.setAlignment(Pos.BASELINE_LEFT);
    // While the name is typed: a value field that changes under the fingers would lose the cursor.
    header.name().subscribe((_, _) -> {
      if (header.isSecret() != row.getChildren().get(1) instanceof PasswordField) {
        row.getChildren().set(1, value(header));
      }
    });
    return row;
  }

  private TextField value(HeaderForm.Row header) {
    boolean secret = header.isSecret();
    TextField value = secret ? new PasswordField() : new TextField();
    value.getStyleClass().add("header-value");
    value.setPromptText(Text.of(secret ? "settings.headers.secret" : "settings.headers.value"));
    value.setAccessibleText(Text.of("settings.headers.value"));
    value.textProperty().bindBidirectional(header.value());
    HBox.setHgrow(value, Priority.ALWAYS);
    return value;
  }

  private Button remove(HeaderForm.Row header) {
    Button remove = new Button("×");
    remove.getStyleClass().add(Styles.FLAT);
    remove.setTooltip(new Tooltip(Text.of("settings.headers.remove")));
    remove.setAccessibleText(Text.of("settings.headers.remove"));
    remove.setOnAction(_ -> form.rows().remove(header));
    return remove;
  }
}
