package deliberate.ui.library;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.LibraryNode;
import deliberate.prompt.library.Template;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.edit.Shown;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The library at the left of the window.
public final class LibraryView extends HBox {
  private static final String LIBRARY = "library";
  private static final double NARROWEST = 160;
  private static final double WIDEST = 640;
  private static final double SIDE = 10;

  private static final Template EMPTY = Template.shipped(Text.of("library.new.untitled"), "deliberate: 1\n");

  private final LibraryViewModel library;
  private final TreeView<LibraryNode> tree = new TreeView<>();
  private final Label title = new Label();
  private final LibraryTree shown = new LibraryTree(tree);

  public LibraryView(LibraryViewModel library) {
    this.library = library;
    setId(LIBRARY);
    title.getStyleClass().add(KitStyles.STRONG);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title, newPrompt(), menu());
    head.getStyleClass().add("library-head");
    TextField search = new TextField();
    search.setId("library-search");
    search.getStyleClass().add(KitStyles.DENSE);
    search.setPromptText(Text.of("library.search"));
    search.setAccessibleText(Text.of("library.search"));
    search.textProperty().bindBidirectional(library.query());
    tree.setCellFactory(_ -> new LibraryCell(library));
    tree.setAccessibleText(Text.of("library.title"));
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox.setMargin(search, new Insets(0, SIDE, 0, SIDE));
    VBox column = new VBox(head, search, tree, progress(), sentence(), undo());
    column.getStyleClass().add(LIBRARY);
    WidthGrip grip = new WidthGrip(column, NARROWEST, WIDEST, library::keepWidth);
    grip.setAccessibleText(Text.of("library.width"));
    grip.set(library.width());
    getChildren().setAll(column, grip);
    library.tree().subscribe(this::show);
    library.shown().subscribe(shown -> Shown.set(this, shown));
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton("⋯");
    menu.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE, "no-arrow");
    menu.setAccessibleText(Text.of("library.menu"));
    Menu recent = new Menu(Text.of("library.recent"));
    menu.getItems().setAll(MenuItems.item("library.choose", library::chooseFolder), recent,
        MenuItems.item("library.again", library::look), MenuItems.item("library.hide", library::toggle));
    menu.setOnShowing(_ -> {
      recent.getItems().setAll(library.recent().stream().map(folder -> literal(folder.toString(),
          () -> library.show(folder))).toList());
      recent.setDisable(recent.getItems().isEmpty());
    });
    return menu;
  }

  private MenuButton newPrompt() {
    MenuButton add = new MenuButton("+");
    add.setId("library-new");
    add.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE, "no-arrow");
    add.setAccessibleText(Text.of("library.new"));
    add.setTooltip(new Tooltip(Text.of("library.new")));
    add.setOnShowing(_ -> {
      add.getItems().setAll(literal(Text.of("library.new.empty"), () -> library.create(EMPTY, place())));
      for (Template template : library.commands().templates()) {
        boolean firstOwn = template.file().isPresent() && add.getItems().getLast().getUserData() == null;
        if (add.getItems().size() == 1 || firstOwn) {
          add.getItems().add(new SeparatorMenuItem());
        }
        MenuItem item = literal(template.name(), () -> library.create(template, place()));
        item.setUserData(template.file().orElse(null));
        add.getItems().add(item);
      }
      add.getItems().addAll(new SeparatorMenuItem(),
          MenuItems.item("library.templates", library.commands()::revealTemplates));
    });
    return add;
  }

  /// The folder of what is selected.
  private Path place() {
    return shown.selected().map(LibraryNode::folder).orElse(Path.of(""));
  }

  private static MenuItem literal(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  private HBox progress() {
    Label text = new Label();
    text.textProperty().bind(library.progress());
    text.getStyleClass().add(KitStyles.MUTED);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button stop = new Button(Text.of("library.stop"));
    stop.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(_ -> library.stop());
    HBox progress = new HBox(text, stop);
    progress.getStyleClass().add("library-head");
    library.progress().subscribe(now -> Shown.set(progress, !now.isEmpty()));
    return progress;
  }

  private Label sentence() {
    Label sentence = new Label();
    sentence.setId("library-sentence");
    sentence.setWrapText(true);
    sentence.getStyleClass().add(KitStyles.MUTED);
    sentence.textProperty().bind(library.sentence());
    library.sentence().subscribe(text -> Shown.set(sentence, !text.isEmpty()));
    return sentence;
  }

  private HBox undo() {
    Label text = new Label();
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button back = new Button(Text.of("library.put-back"));
    back.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> library.commands().putBack());
    HBox undo = new HBox(text, back);
    undo.getStyleClass().add("library-head");
    library.commands().trashed().subscribe(now -> {
      Shown.set(undo, now.isPresent());
      now.ifPresent(file -> text.setText(Text.of("library.trashed", file.original().getFileName())));
    });
    return undo;
  }

  private void show(LibraryNode root) {
    title.setText(root.name());
    shown.show(root, !library.query().get().isBlank());
  }

  private void onKey(KeyEvent event) {
    Optional<Consumer<LibraryItem>> action = switch (event.getCode()) {
      case KeyCode.ENTER -> Optional.of(library::open);
      case KeyCode.F2 -> Optional.of(library.commands()::rename);
      case KeyCode.DELETE -> Optional.of(library::moveToTrash);
      default -> Optional.empty();
    };
    action.ifPresent(act -> shown.selected().flatMap(LibraryNode::item).ifPresent(item -> {
      event.consume();
      act.accept(item);
    }));
  }
}
