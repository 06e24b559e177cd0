package deliberate.settings;

import java.util.ArrayList;
import java.util.List;

/// Which folder is looked at as the library, and how.
///
/// @param folder its path; empty for none
/// @param listed whether the library is shown
/// @param width  of the library in pixels
/// @param recent folders that were the library lately, newest first, this one among them
public record LibraryMarks(String folder, boolean listed, double width, List<String> recent) {
  public static final double USUAL_WIDTH = 216;
  public static final LibraryMarks NONE = new LibraryMarks("", false, USUAL_WIDTH, List.of());
  private static final int MOST_RECENT = 8;

  public LibraryMarks {
    recent = List.copyOf(recent);
  }

  /// Looks at this folder from now on.
  public LibraryMarks at(String nowFolder) {
    List<String> folders = new ArrayList<>(recent);
    folders.remove(nowFolder);
    folders.addFirst(nowFolder);
    return new LibraryMarks(nowFolder, listed, width, folders.subList(0, Math.min(folders.size(), MOST_RECENT)));
  }

  public LibraryMarks withListed(boolean nowListed) {
    return new LibraryMarks(folder, nowListed, width, recent);
  }

  public LibraryMarks withWidth(double nowWidth) {
    return new LibraryMarks(folder, listed, nowWidth, recent);
  }
}
