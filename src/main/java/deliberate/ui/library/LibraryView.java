package deliberate.ui.library;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.LibraryNode;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.edit.Shown;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The library at the left of the window.
public final class LibraryView extends VBox {
  private static final String LIBRARY = "library";
  private static final double WIDTH = 216;
  private static final double SIDE = 10;

  private final LibraryViewModel library;
  private final TreeView<LibraryNode> tree = new TreeView<>();
  private final Label title = new Label();
  private final Set<String> closed = new HashSet<>();

  public LibraryView(LibraryViewModel library) {
    this.library = library;
    setId(LIBRARY);
    getStyleClass().add(LIBRARY);
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    title.getStyleClass().add(KitStyles.STRONG);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = new HBox(title, menu());
    head.getStyleClass().add("library-head");
    TextField search = new TextField();
    search.setId("library-search");
    search.getStyleClass().add(KitStyles.DENSE);
    search.setPromptText(Text.of("library.search"));
    search.setAccessibleText(Text.of("library.search"));
    search.textProperty().bindBidirectional(library.query());
    tree.setShowRoot(false);
    tree.setCellFactory(_ -> new LibraryCell(library));
    tree.setAccessibleText(Text.of("library.title"));
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox.setMargin(search, new Insets(0, SIDE, 0, SIDE));
    getChildren().setAll(head, search, tree, sentence(), undo());
    library.tree().subscribe(this::show);
    library.shown().subscribe(shown -> Shown.set(this, shown));
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton("⋯");
    menu.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE, "no-arrow");
    menu.setAccessibleText(Text.of("library.menu"));
    menu.getItems().setAll(MenuItems.item("library.choose", library::chooseFolder),
        MenuItems.item("library.again", library::look), MenuItems.item("library.hide", library::toggle));
    return menu;
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
    String before = selected().map(item -> item.path().toString()).orElse("");
    tree.setRoot(item(root, ""));
    TreeItem<LibraryNode> again = find(tree.getRoot(), before);
    if (again != null) {
      tree.getSelectionModel().select(again);
    }
  }

  private TreeItem<LibraryNode> item(LibraryNode node, String above) {
    TreeItem<LibraryNode> item = new TreeItem<>(node);
    String place = above + "/" + node.name();
    node.children().forEach(child -> item.getChildren().add(item(child, place)));
    item.setExpanded(!closed.contains(place) || !library.query().get().isBlank());
    item.expandedProperty().subscribe((_, open) -> {
      if (open) {
        closed.remove(place);
      } else {
        closed.add(place);
      }
    });
    return item;
  }

  private static TreeItem<LibraryNode> find(TreeItem<LibraryNode> item, String path) {
    if (item.getValue().item().filter(file -> file.path().toString().equals(path)).isPresent()) {
      return item;
    }
    for (TreeItem<LibraryNode> child : item.getChildren()) {
      TreeItem<LibraryNode> found = find(child, path);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void onKey(KeyEvent event) {
    Optional<Consumer<LibraryItem>> action = switch (event.getCode()) {
      case KeyCode.ENTER -> Optional.of(library::open);
      case KeyCode.F2 -> Optional.of(library.commands()::rename);
      case KeyCode.DELETE -> Optional.of(library::moveToTrash);
      default -> Optional.empty();
    };
    action.ifPresent(act -> selected().ifPresent(item -> {
      event.consume();
      act.accept(item);
    }));
  }

  private Optional<LibraryItem> selected() {
    return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue)
        .flatMap(LibraryNode::item);
  }
}
