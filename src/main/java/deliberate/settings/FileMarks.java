package deliberate.settings;

import java.util.ArrayList;
import java.util.List;

/// Which files are open, were open lately, and in which folder they are looked for; files as paths.
///
/// @param open    the prompts open at the end, in the order of their tabs
/// @param shown   the one of them that was shown; empty for none
/// @param recent  files opened or saved lately, newest first
/// @param library the folder shown as the library
public record FileMarks(List<String> open, String shown, List<String> recent, LibraryMarks library) {
  public static final FileMarks NONE = new FileMarks(List.of(), "", List.of(), LibraryMarks.NONE);
  private static final int RECENT_FILES = 10;

  public FileMarks {
    open = List.copyOf(open);
    recent = List.copyOf(recent);
  }

  /// Remembers a file as the one used last.
  public FileMarks used(String path) {
    List<String> files = new ArrayList<>(recent);
    files.remove(path);
    files.addFirst(path);
    return new FileMarks(open, shown, files.subList(0, Math.min(files.size(), RECENT_FILES)), library);
  }

  /// Remembers what is open.
  public FileMarks withOpen(List<String> nowOpen, String nowShown) {
    return new FileMarks(nowOpen, nowShown, recent, library);
  }

  public FileMarks withLibrary(LibraryMarks nowLibrary) {
    return new FileMarks(open, shown, recent, nowLibrary);
  }
}
