package deliberate.ui.shell.command;

import deliberate.message.Text;
import deliberate.ui.kit.Command;
import deliberate.ui.kit.KitStyles;
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
  private final Consumer<Command> onChosen;

  PaletteView(PaletteViewModel palette, Consumer<Command> onChosen) {
    this.onChosen = onChosen;
    this.list = new ListView<>(palette.found());
    getStyleClass().addAll("picker", "palette");
    search.setId("palette-search");
    search.setPromptText(Text.of("palette.search"));
    search.setAccessibleText(Text.of("palette.search"));
    search.textProperty().bindBidirectional(palette.query());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setId("palette-commands");
    list.setAccessibleText(Text.of("palette.accessible"));
    list.setCellFactory(_ -> new Cell());
    list.setFocusTraversable(false);
    Label nothing = new Label(Text.of("palette.nothing"));
    nothing.getStyleClass().add(KitStyles.MUTED);
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    palette.query().subscribe(_ -> select(0));
    getChildren().setAll(search, list);
  }

  TextField search() {
    return search;
  }

  void select(int index) {
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().clearAndSelect(Math.clamp(index, 0, list.getItems().size() - 1));
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }
  }

  private void onKey(KeyEvent event) {
    int selected = list.getSelectionModel().getSelectedIndex();
    boolean known = true;
    switch (event.getCode()) {
      case DOWN -> select(selected + 1);
      case UP -> select(selected - 1);
      case PAGE_DOWN -> select(selected + PAGE);
      case PAGE_UP -> select(selected - PAGE);
      case ENTER -> chooseSelected();
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private void chooseSelected() {
    if (list.getSelectionModel().getSelectedItem() != null) {
      onChosen.accept(list.getSelectionModel().getSelectedItem());
    }
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
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      row = new HBox(text, place, gap, shortcut);
      row.getStyleClass().addAll("picker-choice", "palette-row");
      setOnMouseClicked(_ -> chooseSelected());
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
