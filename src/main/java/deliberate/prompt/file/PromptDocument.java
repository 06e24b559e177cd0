package deliberate.prompt.file;

import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileText;
import java.util.List;
import java.util.Optional;

/// A prompt together with the text it was read from, so that saving keeps everything else in the file.
public final class PromptDocument {
  private final Prompt prompt;
  private final List<FileProblem> warnings;
  private final Optional<String> casesFile;
  private final Optional<FileText> source;
  private final String name;
  private final String fingerprint;

  /// @param fingerprint of the file, whose text may have been in an older format than the source is
  PromptDocument(PromptReader.Result read, Optional<FileText> source, String name, String fingerprint) {
    this.prompt = read.prompt();
    this.warnings = read.warnings();
    this.casesFile = read.casesFile();
    this.source = source;
    this.name = name;
    this.fingerprint = fingerprint;
  }

  /// A prompt that is in no file yet.
  public static PromptDocument fresh(Prompt prompt) {
    return new PromptDocument(new PromptReader.Result(prompt, List.of(), Optional.empty()), Optional.empty(), "", "");
  }

  /// As it was read.
  public Prompt prompt() {
    return prompt;
  }

  /// What was odd about the file, in its order.
  public List<FileProblem> warnings() {
    return warnings;
  }

  /// The file beside the prompt's that holds its test cases, as the prompt names it. Changed cases go back there; where
  /// that file is gone or has been changed meanwhile, they are written into the prompt file in place of the reference.
  public Optional<String> casesFile() {
    return casesFile;
  }

  /// The same document, its cases file holding these.
  PromptDocument withCases(List<TestCase> cases) {
    return new PromptDocument(new PromptReader.Result(prompt.withCases(cases), warnings, casesFile), source, name,
        fingerprint);
  }

  /// The file's name; empty for a fresh prompt.
  public String name() {
    return name;
  }

  /// The line of the file, counted from 1, that holds the value at this path, such as `checks[1].pattern`, else that of
  /// the nearest value around it; 0 for a prompt that is in no file.
  public int lineOf(String path) {
    return source.map(text -> YamlLines.of(text.text(), path)).orElse(0);
  }

  /// Of the file's whole content; empty for a fresh prompt.
  public String fingerprint() {
    return fingerprint;
  }

  /// The text it was read from, in the newest format; empty for a fresh prompt.
  public String text() {
    return source.map(FileText::whole).orElse("");
  }

  Optional<FileText> source() {
    return source;
  }

  boolean lacksId() {
    return warnings.stream().anyMatch(warning -> warning.kind() == FileProblem.Kind.ID_MADE);
  }
}
