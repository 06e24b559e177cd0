package deliberate.settings;

import java.util.ArrayList;
import java.util.List;

/// Which files are open, were open lately, and in which folder they are looked for; all as paths.
///
/// @param open    the prompts open at the end, in the order of their tabs
/// @param shown   the one of them that was shown; empty for none
/// @param recent  files opened or saved lately, newest first
/// @param library the folder shown as the library; empty for none
/// @param listed  whether the library is shown
public record FileMarks(List<String> open, String shown, List<String> recent, String library, boolean listed) {
  public static final FileMarks NONE = new FileMarks(List.of(), "", List.of(), "", false);
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
    return new FileMarks(open, shown, files.subList(0, Math.min(files.size(), RECENT_FILES)), library, listed);
  }

  /// Remembers what is open.
  public FileMarks withOpen(List<String> nowOpen, String nowShown) {
    return new FileMarks(nowOpen, nowShown, recent, library, listed);
  }

  public FileMarks withLibrary(String folder, boolean nowListed) {
    return new FileMarks(open, shown, recent, folder, nowListed);
  }
}
