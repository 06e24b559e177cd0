package deliberate.prompt.library;

import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a new prompt can begin as.
///
/// @param name without the ending
/// @param file empty for one that ships with the app
/// @param text of one that ships with the app
public record Template(String name, Optional<Path> file, String text) {

  /// One that ships with the app.
  public static Template shipped(String fileName, String text) {
    return new Template(withoutEnding(fileName), Optional.empty(), text);
  }

  /// Those in a folder of the user's own, by name; none where there is no such folder.
  public static List<Template> in(Path folder) throws IOException {
    return Files.isDirectory(folder) ? LibraryFolder.list(folder, LibraryFolder.Watch.NONE).items().stream()
        .map(item -> new Template(item.name(), Optional.of(item.path()), "")).toList() : List.of();
  }

  /// With its comments and unknown keys.
  public PromptDocument read() throws PromptFileException {
    return file.isPresent() ? PromptFile.read(file.get()) : PromptFile.parse(text, name);
  }

  private static String withoutEnding(String name) {
    return name.endsWith(LibraryFolder.ENDING) ? name.substring(0, name.length() - LibraryFolder.ENDING.length())
        : name;
  }
}
