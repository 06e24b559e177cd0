package deliberate.prompt.library;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;

/// Renames and duplicates prompt files; never over another file.
public final class LibraryFiles {
  /// What a name may have on the usual file systems.
  private static final int MOST_BYTES = 255;
  private static final String NOT_ALLOWED = "/\\:*?\"<>|";

  private LibraryFiles() {}

  /// Why a name cannot be a file's.
  public enum NameProblem {
    NONE,
    EMPTY,
    CHARACTER,
    TOO_LONG
  }

  /// @param name without the ending
  public static NameProblem check(String name) {
    if (name.isBlank() || name.startsWith(".")) {
      return NameProblem.EMPTY;
    }
    if (name.chars().anyMatch(c -> c < ' ' || NOT_ALLOWED.indexOf(c) >= 0)) {
      return NameProblem.CHARACTER;
    }
    return (name + LibraryFolder.ENDING).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? NameProblem.TOO_LONG
        : NameProblem.NONE;
  }

  /// Gives a file another name in its folder.
  ///
  /// @param name without the ending, one that passes [#check]
  /// @throws FileAlreadyExistsException if there is another file of that name
  public static Path rename(Path file, String name) throws IOException {
    Path target = file.resolveSibling(Normalizer.normalize(name.strip(), Normalizer.Form.NFC) + LibraryFolder.ENDING);
    boolean onlyCase = Files.exists(target) && Files.isSameFile(file, target);
    if (Files.exists(target) && !onlyCase) {
      throw new FileAlreadyExistsException(target.toString());
    }
    return Files.move(file, target);
  }

  /// Makes a new prompt of a template in this folder, with an id of its own.
  ///
  /// @param name without the ending, one that passes [#check]
  /// @throws FileAlreadyExistsException if there is a file of that name
  public static Path create(Path folder, String name, PromptDocument template) throws IOException,
      PromptFileException {
    Path target = folder.resolve(Normalizer.normalize(name.strip(), Normalizer.Form.NFC) + LibraryFolder.ENDING);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    PromptFile.write(target, template, template.prompt().withId(Prompt.empty().id()));
    return target;
  }

  /// Copies a file into the folder of templates, under the first name that is free there.
  public static Path keepAsTemplate(Path file, Path templates) throws IOException {
    Files.createDirectories(templates);
    Path target = templates.resolve(file.getFileName().toString());
    return Files.copy(file, Files.exists(target) ? free(target) : target);
  }

  /// Makes a copy beside the file, under the first name that is free. The copy has an id of its own, so that what is
  /// remembered of the two is kept apart.
  public static Path duplicate(Path file) throws IOException, PromptFileException {
    Path target = free(file);
    PromptDocument document = PromptFile.read(file);
    PromptFile.write(target, document, document.prompt().withId(Prompt.empty().id()));
    return target;
  }

  private static Path free(Path file) throws IOException {
    String name = file.getFileName().toString();
    String stem = name.endsWith(LibraryFolder.ENDING)
        ? name.substring(0, name.length() - LibraryFolder.ENDING.length()) : name;
    for (int i = 2;; i++) {
      String next = stem + " " + i;
      if (check(next) == NameProblem.TOO_LONG) {
        throw new IOException(name);
      }
      Path target = file.resolveSibling(next + LibraryFolder.ENDING);
      if (!Files.exists(target)) {
        return target;
      }
    }
  }
}
