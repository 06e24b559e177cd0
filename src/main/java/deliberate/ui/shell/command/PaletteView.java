package deliberate.ui.shell.command;

import deliberate.message.Text;
import deliberate.ui.kit.Command;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.ListKeys;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The open palette: the words to look for, and the commands that fit.
final class PaletteView extends VBox {
  private static final int PAGE = 8;

  private final TextField search = new TextField();
  private final ListView<Command> list;
  private final ListKeys keys;
  private final Consumer<Command> onChosen;

  PaletteView(PaletteViewModel palette, Consumer<Command> onChosen) {
    this.onChosen = onChosen;
    this.list = new ListView<>(palette.found());
    this.keys = new ListKeys(list, PAGE, this::chooseSelected);
    getStyleClass().addAll("picker", "palette");
    search.setId("palette-search");
    search.setPromptText(Text.of("palette.search"));
    search.setAccessibleText(Text.of("palette.search"));
    search.textProperty().bindBidirectional(palette.query());
    search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (keys.takes(event)) {
        event.consume();
      }
    });
    list.setId("palette-commands");
    list.setAccessibleText(Text.of("palette.accessible"));
    list.setCellFactory(_ -> new Cell());
    list.setFocusTraversable(false);
    Label nothing = new Label(Text.of("palette.nothing"));
    nothing.getStyleClass().add(KitStyles.MUTED);
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    palette.query().subscribe(_ -> begin());
    getChildren().setAll(search, list);
  }

  TextField search() {
    return search;
  }

  /// The first one is chosen.
  void begin() {
    keys.select(0);
  }

  private void chooseSelected() {
    onChosen.accept(list.getSelectionModel().getSelectedItem());
  }

  /// One command: where, what, keys.
  private final class Cell extends ListCell<Command> {
    private final Label place = new Label();
    private final Label text = new Label();
    private final Label shortcut = new Label();
    private final HBox row;

    Cell() {
      place.getStyleClass().add(KitStyles.MUTED);
      shortcut.getStyleClass().addAll(KitStyles.PILL, "key");
      place.setMinWidth(Region.USE_PREF_SIZE);
      shortcut.setMinWidth(Region.USE_PREF_SIZE);
      Region gap = new Spacer();
      row = new HBox(text, place, gap, shortcut);
      row.getStyleClass().addAll("picker-choice", "palette-row");
      setOnMouseClicked(_ -> {
        if (!isEmpty()) {
          chooseSelected();
        }
      });
    }

    @Override
    protected void updateItem(Command command, boolean empty) {
      super.updateItem(command, empty);
      setGraphic(empty ? null : row);
      if (!empty) {
        place.setText(command.place());
        text.setText(command.text());
        shortcut.setText(command.shortcut());
        shortcut.setVisible(!command.shortcut().isEmpty());
        setAccessibleText(String.join(" ", command.place(), command.text(), command.shortcut()).strip());
      }
    }
  }
}
