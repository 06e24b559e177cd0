package deliberate.ui.library;

import deliberate.prompt.library.LibraryItem;
import deliberate.prompt.library.LibraryNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

/// Shows what was found in a tree, and keeps through all changes what is selected and which folders are open. What is
/// in a folder is made once it is opened.
final class LibraryTree {
  /// Up to so many files all folders are open until the user closes them, else closed until the user opens them.
  private static final int MOST_OPEN = 200;

  private final TreeView<LibraryNode> tree;
  private final Map<String, Boolean> chosen = new HashMap<>();

  LibraryTree(TreeView<LibraryNode> tree) {
    this.tree = tree;
    tree.setShowRoot(false);
  }

  /// @param found whether it is what a search has found, whose folders open and close for themselves
  void show(LibraryNode root, boolean found) {
    Optional<Path> before = selected().flatMap(LibraryNode::item).map(LibraryItem::path);
    Folder all = new Folder(root, "", root.size() <= MOST_OPEN, found ? new HashMap<>() : chosen);
    all.setExpanded(true);
    tree.setRoot(all);
    before.flatMap(path -> find(all, path)).ifPresent(again -> tree.getSelectionModel().select(again));
  }

  /// What is selected, a folder or a file.
  Optional<LibraryNode> selected() {
    return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
  }

  private static Optional<TreeItem<LibraryNode>> find(TreeItem<LibraryNode> item, Path path) {
    if (item.getValue().item().filter(file -> file.path().equals(path)).isPresent()) {
      return Optional.of(item);
    }
    return item.isExpanded() ? item.getChildren().stream().flatMap(child -> find(child, path).stream()).findFirst()
        : Optional.empty();
  }

  private static final class Folder extends TreeItem<LibraryNode> {
    private final String place;
    private final boolean open;
    private final Map<String, Boolean> chosen;
    private boolean filled;

    /// @param open whether folders of which nothing else is known are open
    Folder(LibraryNode node, String above, boolean open, Map<String, Boolean> chosen) {
      super(node);
      this.place = above + "/" + node.name();
      this.open = open;
      this.chosen = chosen;
      expandedProperty().subscribe((_, now) -> {
        fill();
        chosen.put(place, now);
      });
    }

    /// It is never empty: there are only folders that have something in them.
    @Override
    public boolean isLeaf() {
      return false;
    }

    private void fill() {
      if (!filled) {
        filled = true;
        getChildren().setAll(getValue().children().stream().map(this::child).toList());
      }
    }

    private TreeItem<LibraryNode> child(LibraryNode node) {
      if (node.item().isPresent()) {
        return new TreeItem<>(node);
      }
      Folder folder = new Folder(node, place, open, chosen);
      folder.setExpanded(chosen.getOrDefault(folder.place, open));
      return folder;
    }
  }
}
