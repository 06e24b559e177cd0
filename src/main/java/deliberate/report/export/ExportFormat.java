package deliberate.report.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How runs can be written to a file.
public enum ExportFormat {
  /// One document of spans with the attribute names of OpenTelemetry for generative AI.
  JSON(".json"),
  /// A run a line, as `run --json` has it.
  JSON_LINES(".jsonl"),
  CSV(".csv"),
  /// A page that needs nothing else.
  HTML(".html");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /// Of the names of its files.
  public String ending() {
    return ending;
  }

  public String key() {
    return "history.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// By the ending of a file's name.
  public static Optional<ExportFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending)).findFirst();
  }
}
