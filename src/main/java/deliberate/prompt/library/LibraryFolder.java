package deliberate.prompt.library;

import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/// The prompt files in a folder and the folders below it. Links are followed, each folder is gone through once; hidden
/// folders and what may not be read are left out.
public final class LibraryFolder {
  public static final String ENDING = ".prompt.yaml";
  private static final int MOST_FILES = 20_000;
  private static final int MOST_DEPTH = 12;

  private LibraryFolder() {}

  /// What is there.
  ///
  /// @param items by place
  /// @param more  whether there were more than are shown
  public record Listing(List<LibraryItem> items, boolean more) {
    public Listing {
      items = List.copyOf(items);
    }
  }

  /// Follows what is done with a folder, which may be a large one, and can end it.
  public interface Watch {
    Watch NONE = (done, of) -> true;

    /// @param of 0 while it is not known
    /// @return whether to go on
    boolean goesOn(int done, int of);
  }

  /// The names of the files, with nothing read yet; those found so far where the watch ends it.
  ///
  /// @throws IOException if the folder itself is gone or may not be read
  public static Listing list(Path folder, Watch watch) throws IOException {
    List<LibraryItem> items = new ArrayList<>();
    Files.newDirectoryStream(folder).close(); // a folder that cannot be read is told, one below it is left out
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MOST_DEPTH,
        new Visitor(folder, items, watch));
    items.sort(Comparator.comparing(item -> item.place().toString(), String.CASE_INSENSITIVE_ORDER));
    return new Listing(marked(items.subList(0, Math.min(items.size(), MOST_FILES))), items.size() > MOST_FILES);
  }

  /// Reads titles, tags and texts, but not of files that an earlier reading has and that did not change.
  ///
  /// Those that were not read yet where the watch ends it have only their names.
  ///
  /// @param why says in a sentence what is wrong with a file
  public static Listing read(Listing listing, Listing earlier, Function<PromptFileException, String> why,
                             Watch watch) {
    Map<Path, LibraryItem> known = new HashMap<>();
    earlier.items().forEach(item -> known.put(item.path(), item));
    List<LibraryItem> items = new ArrayList<>();
    boolean goesOn = true;
    for (LibraryItem item : listing.items()) {
      goesOn = goesOn && watch.goesOn(items.size(), listing.items().size());
      LibraryItem before = known.get(item.path());
      boolean wasRead = before != null && (!before.words().isEmpty() || !before.problem().isEmpty());
      boolean same = wasRead && item.isStill(before);
      items.add(same ? before.withClash(item.clashes()) : goesOn ? read(item, why) : item);
    }
    return new Listing(items, listing.more());
  }

  private static LibraryItem read(LibraryItem item, Function<PromptFileException, String> why) {
    try {
      Prompt prompt = PromptFile.read(item.path()).prompt();
      return item.read(prompt.title(), prompt.tags(), words(prompt));
    } catch (PromptFileException e) {
      return item.broken(why.apply(e));
    }
  }

  private static String words(Prompt prompt) {
    StringJoiner words = new StringJoiner("\n").add(prompt.title()).add(prompt.description());
    prompt.tags().forEach(words::add);
    for (Section section : prompt.sections()) {
      words.add(section.title()).add(section.text());
    }
    for (Example example : prompt.examples()) {
      words.add(example.input()).add(example.output());
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /// On another system two such names would be one file.
  private static List<LibraryItem> marked(List<LibraryItem> items) {
    Map<String, Integer> names = new HashMap<>();
    items.forEach(item -> names.merge(folded(item), 1, Integer::sum));
    return items.stream().map(item -> item.withClash(names.get(folded(item)) > 1)).toList();
  }

  private static String folded(LibraryItem item) {
    return Normalizer.normalize(item.place().toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<LibraryItem> items;
    private final Watch watch;
    private final Set<Object> seen = new HashSet<>();

    Visitor(Path folder, List<LibraryItem> items, Watch watch) {
      this.folder = folder;
      this.items = items;
      this.watch = watch;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
      if (!watch.goesOn(items.size(), 0)) {
        return FileVisitResult.TERMINATE;
      }
      boolean hidden = !path.equals(folder) && path.getFileName().toString().startsWith(".");
      // Links that lead to each other have more ways through them than anyone can go.
      return hidden || !seen.add(path.toRealPath()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (attributes.isRegularFile() && name.endsWith(ENDING) && !name.startsWith(".")) {
        items.add(new LibraryItem(file, folder.relativize(file), "", List.of(), "", "", false,
            attributes.lastModifiedTime(), attributes.size()));
      }
      return items.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /// A link in a circle, a file that went meanwhile, a folder that may not be read.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path path, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
