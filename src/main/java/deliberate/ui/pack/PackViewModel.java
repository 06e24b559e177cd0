package deliberate.ui.pack;

import deliberate.message.Text;
import deliberate.store.Pack;
import deliberate.store.PackException;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes class packs and opens them.
public final class PackViewModel {
  static final String ENDING = ".zip";
  /// What goes along with prompts that lie in the same folder.
  private static final List<String> COMPANIONS = List.of(".recording", ".cases.yaml", ".csv", ".tsv", ".jsonl", ".md");
  private static final int MOST_NAMED = 5;
  /// So many prompts are opened at once; the others by a click each.
  private static final int MOST_OPENED = 8;
  private static final int DEEPEST = 4;

  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Consumer<Path> opener;
  private final Consumer<Notice> say;
  private final Consumer<PackContents> shelf;

  /// @param opener opens a prompt
  /// @param shelf  shows what is in a pack
  /// @param say    tells how it goes
  public PackViewModel(Dialogs dialogs, TaskRunner tasks, Consumer<Path> opener, Consumer<PackContents> shelf,
                       Consumer<Notice> say) {
    this.shelf = shelf;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.opener = opener;
    this.say = say;
  }

  /// Whether that file may be a pack, by its name.
  public static boolean isPack(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// Asks where to, and packs these prompts as they are on disk, with the cases, recordings and notes beside them.
  public void save(List<Path> prompts) {
    if (prompts.isEmpty()) {
      say.accept(new Notice(Notice.Level.INFORMATION, Text.of("pack.nothing")));
      return;
    }
    dialogs.chooseToSave(Text.of("dialog.pack.save"), Text.of("pack.name")).ifPresent(zip -> tasks.run(() -> {
      Map<String, Path> files = files(prompts);
      Pack.write(zip, files);
      return files.size();
    }, count -> say.accept(new Notice(Notice.Level.INFORMATION, Text.of("pack.saved", zip, "" + count))),
        e -> say.accept(new Notice(Notice.Level.PROBLEM,
            Text.of("export.failed", zip.getFileName(), String.valueOf(e.getMessage()))))));
  }

  /// Unpacks it into a folder beside it, shows what is in it, and opens the prompts.
  public void open(Path zip) {
    Path folder = folder(zip);
    tasks.run(() -> Pack.open(zip, folder, PackItem::fits), opened -> show(zip, folder, opened),
        e -> say.accept(new Notice(Notice.Level.PROBLEM, sentence(zip, e))));
  }

  /// Asks for a folder that is a pack, and shows what is in it; its files stay where they are.
  public void openFolder() {
    dialogs.chooseFolder(Text.of("dialog.pack.folder")).ifPresent(folder -> tasks.run(() -> {
      try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
        return files.filter(Files::isRegularFile).filter(file -> PackItem.fits(file.getFileName().toString()))
            .limit(Pack.MOST_FILES).toList();
      }
    }, files -> show(PackContents.of(name(folder), folder, files)),
        e -> say.accept(new Notice(Notice.Level.PROBLEM,
            Text.of("pack.failed", name(folder), String.valueOf(e.getMessage()))))));
  }

  private void show(PackContents contents) {
    if (contents.items().isEmpty()) {
      say.accept(new Notice(Notice.Level.INFORMATION, Text.of("pack.empty", contents.name())));
      return;
    }
    contents.of(PackItem.Kind.PROMPT).stream().limit(MOST_OPENED).map(PackItem::file).forEach(opener);
    shelf.accept(contents);
  }

  private void show(Path zip, Path unpacked, Pack.Opened opened) {
    show(PackContents.of(name(zip), unpacked.toAbsolutePath(), opened.files()));
    String told = Text.of("pack.opened", "" + opened.files().size(), unpacked.toString());
    say.accept(opened.refused().isEmpty()
        ? new Notice(Notice.Level.INFORMATION, told)
        : new Notice(Notice.Level.WARNING, told + " " + Text.of("pack.refused", "" + opened.refused().size(),
            String.join(", ", opened.refused().stream().limit(MOST_NAMED).map(PackViewModel::plain).toList()))));
  }

  private static String sentence(Path zip, Exception e) {
    String name = name(zip);
    return e instanceof PackException refusal
        ? Text.of("pack." + refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), name)
        : Text.of("pack.failed", name, String.valueOf(e.getMessage()));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Map<String, Path> files(List<Path> prompts) throws IOException {
    Map<String, Path> files = new LinkedHashMap<>();
    prompts.forEach(prompt -> put(files, prompt));
    for (Path folder : prompts.stream().map(prompt -> prompt.toAbsolutePath().getParent()).distinct().toList()) {
      try (Stream<Path> beside = Files.list(folder)) {
        beside.filter(Files::isRegularFile).sorted()
            .filter(file -> COMPANIONS.stream().anyMatch(file.toString()::endsWith))
            .forEach(file -> put(files, file));
      }
    }
    return files;
  }

  /// Two of the same name, from two folders, stay apart.
  private static void put(Map<String, Path> files, Path file) {
    String name = file.getFileName().toString();
    String free = name;
    for (int n = 2; files.containsKey(free); n++) {
      free = n + "/" + name;
    }
    files.put(free, file);
  }

  private static Path folder(Path zip) {
    String name = zip.getFileName().toString();
    String stem = name.substring(0, name.length() - ENDING.length());
    Path folder = zip.resolveSibling(stem.isEmpty() ? "pack" : stem);
    for (int n = 2; Files.exists(folder); n++) {
      folder = zip.resolveSibling(stem + "-" + n);
    }
    return folder;
  }

  /// A name from a stranger on one line.
  private static String plain(String name) {
    String line = name.replaceAll("[\\p{Cntrl}]", "?");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
