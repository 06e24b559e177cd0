package deliberate.format;

import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads files, and folders of them, as prompts. One that cannot be read does not hide the others.
public final class Importer {
  private static final int DEEPEST = 8;
  private static final int MOST_FILES = 2_000;
  private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");
  private static final String ANY_TEXT = "text";

  private final PromptFormats formats;

  public Importer(PromptFormats formats) {
    this.formats = formats;
  }

  /// One file, and what came of it.
  ///
  /// @param name    what it is called; in a folder its path from there
  /// @param format  what it was read as; empty where it could not be read at all
  /// @param found   what is in it; empty where there is a problem
  /// @param problem why it could not be read
  public record Reading(String name, Optional<PromptFormat> format, Optional<Imported> found,
                        Optional<FileProblem> problem) {}

  /// A file; or of a folder and the folders in it, without following links, all files that some format recognises.
  ///
  /// @param as the format to read as; without it, it is recognised
  public List<Reading> read(Path path, Optional<PromptFormat> as) {
    if (!Files.isDirectory(path)) {
      return List.of(one(path, String.valueOf(path.getFileName()), as));
    }
    List<Reading> readings = new ArrayList<>();
    try {
      for (Path file : files(path)) {
        String name = path.relativize(file).toString();
        if (as.isPresent() ? isMeant(file, as.get()) : isPossible(file)) {
          readings.add(one(file, name, as));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      readings.add(failed(path.toString(), Optional.empty(),
          new FileProblem(Kind.IO, path.toString(), 0, "", List.of(), String.valueOf(e.getMessage()))));
    }
    readings.removeIf(reading -> as.isEmpty() && isJustText(reading));
    return readings;
  }

  /// A text that is in no file.
  public Reading pasted(String text, String name, Optional<PromptFormat> as) {
    try {
      return read(Incoming.pasted(text, name), name, as);
    } catch (PromptFileException e) {
      return failed(name, as, e.problem());
    }
  }

  private Reading one(Path path, String name, Optional<PromptFormat> as) {
    try {
      return read(Incoming.of(path), name, as);
    } catch (PromptFileException e) {
      return failed(name, as, e.problem());
    }
  }

  private Reading read(Incoming file, String name, Optional<PromptFormat> as) {
    PromptFormat format = as.orElseGet(() -> formats.of(file));
    try {
      return new Reading(name, Optional.of(format), Optional.of(format.read(file)), Optional.empty());
    } catch (PromptFileException e) {
      return failed(name, Optional.of(format), e.problem());
    }
  }

  private static Reading failed(String name, Optional<PromptFormat> format, FileProblem problem) {
    return new Reading(name, format, Optional.empty(), Optional.of(problem));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      return walk.filter(file -> StreamSupport.stream(folder.relativize(file).spliterator(), false)
              .map(Path::toString).noneMatch(part -> part.startsWith(".") || part.equals("node_modules")))
          .filter(file -> !Files.isSymbolicLink(file) && Files.isRegularFile(file)).limit(MOST_FILES).sorted().toList();
    }
  }

  private boolean isPossible(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith)
        || formats.forName(name).filter(format -> !format.id().equals(ANY_TEXT)).isPresent();
  }

  private static boolean isMeant(Path file, PromptFormat format) {
    try {
      return String.valueOf(file.getFileName()).endsWith(format.ending()) || format.recognises(Incoming.of(file));
    } catch (PromptFileException _) { // it is told where every file is read
      return false;
    }
  }

  /// Any other file of settings, which nothing but the format of all texts would take.
  private static boolean isJustText(Reading reading) {
    return reading.format().filter(format -> format.id().equals(ANY_TEXT)).isPresent();
  }
}
