package deliberate.prompt.file;

import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.FileText;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.file.tree.YamlTree;
import deliberate.store.AtomicFile;
import deliberate.store.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads and writes `*.prompt.yaml`.
public final class PromptFile {
  private PromptFile() {}

  /// @throws PromptFileException for a file that cannot be read or is no prompt, naming the line where there is one
  public static PromptDocument read(Path path) throws PromptFileException {
    return read(FileText.read(path), nameOf(path), Optional.ofNullable(path.toAbsolutePath().getParent()));
  }

  /// Reads a text that is in no folder; test cases in another file are not loaded.
  ///
  /// @param name stands in messages for the file's name
  public static PromptDocument parse(String text, String name) throws PromptFileException {
    return read(FileText.of(text), name, Optional.empty());
  }

  /// Reads a text that belongs into this file, but is not there yet.
  public static PromptDocument parse(String text, Path path) throws PromptFileException {
    return readBack(text, path, Optional.ofNullable(path.toAbsolutePath().getParent()));
  }

  /// The fingerprint of what is in the file, as [PromptDocument#fingerprint] has it; empty where there is no file.
  public static Optional<String> fingerprint(Path path) throws IOException {
    try {
      return Optional.of(Fingerprint.of(Files.readAllBytes(path)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /// The text of a document with its prompt changed: what did not change keeps its place, its form and its comments,
  /// and so do keys that are not known here. Nothing changed gives the very text that was read.
  ///
  /// @throws PromptFileException if the prompt is one that could not be read again, such as with two sections of one id
  public static String text(PromptDocument document, Prompt changed) throws PromptFileException {
    return changedText(document, changed, Optional.empty());
  }

  /// The same for a document of this file, whose test cases may be in another file beside it.
  public static String text(PromptDocument document, Prompt changed, Path path) throws PromptFileException {
    return changedText(document, changed, Optional.ofNullable(path.toAbsolutePath().getParent()));
  }

  /// Saves a changed prompt; the file is replaced as a whole or not at all. Permissions are kept and links followed.
  /// Test cases that came from a file beside it go back there first.
  ///
  /// @return the document as it now stands in the file
  /// @throws PromptFileException if it cannot be written; what was there before is still there
  public static PromptDocument write(Path path, PromptDocument document, Prompt changed) throws PromptFileException {
    Optional<Path> folder = Optional.ofNullable(path.toAbsolutePath().getParent());
    String text = textBesideCases(document, changed, folder);
    try {
      AtomicFile.write(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw notWritten(path, e);
    }
    return readBack(text, path, folder);
  }

  /// A prompt saved elsewhere may have left its file of test cases behind; it is saved all the same, and says so.
  private static PromptDocument readBack(String text, Path path, Optional<Path> folder) throws PromptFileException {
    try {
      return read(FileText.of(text), nameOf(path), folder);
    } catch (PromptFileException _) { // of the file of cases: the text itself is read again here
      return read(FileText.of(text), nameOf(path), Optional.empty());
    }
  }

  private static String textBesideCases(PromptDocument document, Prompt changed, Optional<Path> folder)
      throws PromptFileException {
    boolean elsewhere = document.casesFile().isPresent() && folder.isPresent()
        && !changed.cases().equals(document.prompt().cases());
    Optional<List<TestCase>> kept = elsewhere ? CasesFileEdit.save(folder.get(), document, changed.cases())
        : Optional.empty();
    return kept.isEmpty() ? changedText(document, changed, folder)
        : changedText(document.withCases(kept.get()), changed.withCases(kept.get()), folder);
  }

  private static String changedText(PromptDocument document, Prompt changed, Optional<Path> folder)
      throws PromptFileException {
    if (document.source().isEmpty()) {
      String text = YamlEmitter.document(PromptData.of(changed));
      parse(text, document.name());
      return text;
    }
    FileText source = document.source().get();
    if (changed.equals(document.prompt()) && !document.lacksId()) {
      return source.whole();
    }
    return source.with(PromptEdit.text(source.text(), document, changed, folder)).whole();
  }

  private static PromptDocument read(FileText source, String name, Optional<Path> folder) throws PromptFileException {
    YamlTree tree = YamlTree.of(source.text(), name);
    FileText newest = source.with(Migrations.KNOWN.migrate(source.text(), PromptReader.version(tree)));
    PromptReader.Result read = new PromptReader(name, folder)
        .read(newest.equals(source) ? tree : YamlTree.of(newest.text(), name));
    return new PromptDocument(read, Optional.of(newest), name, Fingerprint.of(source.whole()));
  }

  static PromptFileException notWritten(Path path, Exception e) {
    String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
    String said = reason == null ? e.getClass().getSimpleName() : reason;
    String words = said.toLowerCase(Locale.ROOT);
    boolean full = words.contains("no space left") || words.contains("not enough space") || words.contains("quota");
    boolean refused = e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException
        || e instanceof NoSuchFileException || e instanceof FileSystemLoopException || Files.isDirectory(path)
        || words.contains("not a directory") || words.contains("read-only") || words.contains("not permitted");
    Kind kind = full ? Kind.DISK_FULL : refused ? Kind.NOT_WRITABLE : Kind.IO;
    return new PromptFileException(new FileProblem(kind, nameOf(path), 0, "", List.of(), said), e);
  }

  private static String nameOf(Path path) {
    return path.getFileName() == null ? path.toString() : path.getFileName().toString();
  }
}
