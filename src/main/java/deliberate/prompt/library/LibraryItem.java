package deliberate.prompt.library;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;

/// A prompt file of the library.
///
/// @param place   below the library's folder
/// @param title   of the prompt; empty where it has none or cannot be read
/// @param words   all that can be searched, in lower case; empty until it has been read
/// @param problem why it cannot be read as a prompt; else empty
/// @param clashes whether another name in the same folder differs only in case or in the form of its accents
/// @param time    when it was changed last
public record LibraryItem(Path path, Path place, String title, List<String> tags, String words, String problem,
                          boolean clashes, FileTime time, long size) {
  public LibraryItem {
    tags = List.copyOf(tags);
  }

  /// The name without the ending that all prompt files have.
  public String name() {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - LibraryFolder.ENDING.length());
  }

  /// Whether every one of these words is somewhere in its name, title, tags or text; `#tag` asks for a tag.
  public boolean fits(List<String> asked) {
    String file = place.toString().toLowerCase(Locale.ROOT);
    return asked.stream().allMatch(word -> word.startsWith("#")
        ? tags.stream().anyMatch(tag -> tag.toLowerCase(Locale.ROOT).startsWith(word.substring(1)))
        : file.contains(word) || words.contains(word));
  }

  LibraryItem read(String readTitle, List<String> readTags, String readWords) {
    return new LibraryItem(path, place, readTitle, readTags, readWords, "", clashes, time, size);
  }

  LibraryItem broken(String why) {
    return new LibraryItem(path, place, "", List.of(), "", why, clashes, time, size);
  }

  LibraryItem withClash(boolean now) {
    return new LibraryItem(path, place, title, tags, words, problem, now, time, size);
  }

  /// Whether this is the same content as that of an earlier look.
  boolean isStill(LibraryItem earlier) {
    return time.equals(earlier.time) && size == earlier.size;
  }
}
