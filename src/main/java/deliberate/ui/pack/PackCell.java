package deliberate.ui.pack;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A file of the pack: its name, what it is, and a button that opens it. A double click does the same.
final class PackCell extends ListCell<PackItem> {
  private static final double GAP = 8;

  private final Label name = new Label();
  private final Label kind = new Label();
  private final Button open = new Button();
  private final HBox row = new HBox(GAP, new VBox(name, kind), new Spacer(), open);

  PackCell(Consumer<PackItem> opener) {
    kind.getStyleClass().addAll(KitStyles.MUTED, "small");
    open.getStyleClass().add(KitStyles.DENSE);
    open.setMinWidth(USE_PREF_SIZE);
    open.setFocusTraversable(false); // Enter opens what is chosen
    open.setOnAction(_ -> opener.accept(getItem()));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("pack-item");
    setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
        opener.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(PackItem item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty || item == null ? null : row);
    if (!empty && item != null) {
      name.setText(item.name());
      kind.setText(Text.of("pack.kind." + item.kind().id()));
      open.setText(Text.of("pack.open." + item.kind().id() + ".short"));
      setAccessibleText(item.name() + ", " + kind.getText());
    }
  }
}
