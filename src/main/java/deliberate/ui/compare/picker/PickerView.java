package deliberate.ui.compare.picker;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.ListKeys;
import deliberate.ui.kit.edit.Shown;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The open picker: the words to look for, the models that fit, and the servers found on this machine.
final class PickerView extends VBox {
  static final String STYLE_CLASS = "picker";
  private static final KeyCombination FAVOURITE = KeyCombination.valueOf("Shortcut+D");
  private static final int PAGE = 6;

  private final PickerViewModel picker;
  private final TextField search = new TextField();
  private final ListView<PickerRow> list;
  private final ListKeys keys;
  private Consumer<PickerRow> onChosen = _ -> {};
  private Runnable onLeave = () -> {};

  PickerView(PickerViewModel picker) {
    this.picker = picker;
    this.list = new ListView<>(picker.rows());
    this.keys = new ListKeys(list, PAGE, () -> onChosen.accept(selection().getSelectedItem()));
    getStyleClass().add(STYLE_CLASS);
    search.setPromptText(Text.of("picker.search"));
    search.setAccessibleText(Text.of("picker.search"));
    search.textProperty().bindBidirectional(picker.query());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setId("picker-models");
    list.setAccessibleText(Text.of("picker.accessible"));
    list.setCellFactory(_ -> new PickerCell(row -> onChosen.accept(row), picker::toggleFavourite, picker.today()));
    list.setPlaceholder(nothing());
    list.setFocusTraversable(false);
    picker.query().subscribe(_ -> keys.select(0));
    getChildren().setAll(search, hint(), list, new LocalServersView(picker, this::connect));
    keys.select(0);
  }

  TextField search() {
    return search;
  }

  void setOnChosen(Consumer<PickerRow> action) {
    onChosen = action;
  }

  void setOnLeave(Runnable action) {
    onLeave = action;
  }

  private void onKey(KeyEvent event) {
    boolean favourite = FAVOURITE.match(event);
    if (favourite) {
      toggleFavourite();
    }
    if (favourite || keys.takes(event)) {
      event.consume();
    }
  }

  /// The list is made anew, and the model is somewhere else in it.
  private void toggleFavourite() {
    PickerRow row = selection().getSelectedItem();
    if (row != null) {
      picker.toggleFavourite(row);
      picker.rows().stream().filter(now -> now.model().id().equals(row.model().id())).findFirst()
          .ifPresent(now -> keys.select(picker.rows().indexOf(now)));
    }
  }

  private MultipleSelectionModel<PickerRow> selection() {
    return list.getSelectionModel();
  }

  private Label hint() {
    Label hint = new Label(Text.of("picker.unconnected"));
    hint.getStyleClass().add(KitStyles.MUTED);
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    Shown.set(hint, picker.isUnconnected());
    return hint;
  }

  private Node nothing() {
    Label sentence = new Label(Text.of("picker.nothing"));
    sentence.getStyleClass().add(KitStyles.MUTED);
    sentence.setWrapText(true);
    Button connect = new Button(Text.of("picker.connect"));
    connect.getStyleClass().add(Styles.FLAT);
    connect.setOnAction(_ -> connect());
    VBox nothing = new VBox(sentence, connect);
    nothing.getStyleClass().add("picker-nothing");
    return nothing;
  }

  private void connect() {
    onLeave.run();
    picker.connect();
  }
}
