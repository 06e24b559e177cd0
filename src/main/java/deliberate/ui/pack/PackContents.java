package deliberate.ui.pack;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a class pack holds, prompts first.
///
/// @param name   of the zip or the folder
/// @param folder where it lies
record PackContents(String name, Path folder, List<PackItem> items) {

  static PackContents of(String name, Path folder, List<Path> files) {
    return new PackContents(name, folder, files.stream().map(file -> PackItem.of(folder, file))
        .sorted(Comparator.comparing(PackItem::kind).thenComparing(PackItem::name)).toList());
  }

  List<PackItem> of(PackItem.Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  /// What to read first: the README nearest to the top, else the first notes, else the first item.
  Optional<PackItem> first() {
    return of(PackItem.Kind.NOTES).stream()
        .min(Comparator.<PackItem, Boolean>comparing(item -> !item.name().matches("(?i)(.*/)?readme\\.md"))
            .thenComparing(item -> item.name().chars().filter(letter -> letter == '/').count()))
        .or(() -> items.stream().findFirst());
  }
}
