package deliberate.prompt.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// A folder or a file as the library shows it.
///
/// @param name     of the folder, or the file's without its ending
/// @param item     empty for a folder
/// @param children folders first
public record LibraryNode(String name, Optional<LibraryItem> item, List<LibraryNode> children) {
  public LibraryNode {
    children = List.copyOf(children);
  }

  /// How many files are in it; 1 for a file.
  public int size() {
    return item.isPresent() ? 1 : children.stream().mapToInt(LibraryNode::size).sum();
  }

  /// The folder that it is, or that it is in, below the library's; empty for that one itself.
  public Path folder() {
    if (item.isPresent()) {
      return parent(item.get().place());
    }
    Optional<LibraryNode> inside = children.stream().findFirst();
    return inside.map(child -> child.item().isPresent() ? child.folder() : parent(child.folder()))
        .orElse(Path.of(""));
  }

  private static Path parent(Path place) {
    return Optional.ofNullable(place.getParent()).orElse(Path.of(""));
  }

  /// The items as a tree.
  public static LibraryNode of(String name, List<LibraryItem> items) {
    return of(name, items, 0);
  }

  private static LibraryNode of(String name, List<LibraryItem> items, int depth) {
    SequencedMap<String, List<LibraryItem>> folders = new TreeMap<>(
        String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
    List<LibraryNode> files = new ArrayList<>();
    for (LibraryItem item : items) {
      Path place = item.place();
      if (place.getNameCount() == depth + 1) {
        files.add(new LibraryNode(item.name(), Optional.of(item), List.of()));
      } else {
        folders.computeIfAbsent(place.getName(depth).toString(), _ -> new ArrayList<>()).add(item);
      }
    }
    List<LibraryNode> children = new ArrayList<>();
    folders.forEach((folder, inside) -> children.add(of(folder, inside, depth + 1)));
    children.addAll(files);
    return new LibraryNode(name, Optional.empty(), children);
  }
}
