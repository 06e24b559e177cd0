package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.message.Text;
import deliberate.report.Comparison;
import deliberate.report.ComparisonCsv;
import deliberate.report.page.ComparisonHtml;
import deliberate.store.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Files to write the whole comparison to.
final class ExportOptions {
  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "cli.run.html")
  private Optional<String> html = Optional.empty();

  @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "cli.run.csv")
  private Optional<String> csv = Optional.empty();

  /// Before anything is run and paid for: whether there is a place to write to.
  void check() {
    html.ifPresent(ExportOptions::place);
    csv.ifPresent(ExportOptions::place);
  }

  /// Writes what was asked for; says whether all of it could be written.
  boolean write(Comparison comparison, Console console) {
    boolean page = html.map(file -> write(file, ComparisonHtml.of(comparison), console)).orElse(true);
    boolean table = csv.map(file -> write(file, ComparisonCsv.of(comparison), console)).orElse(true);
    return page && table;
  }

  private static boolean write(String file, String text, Console console) {
    try {
      AtomicFile.write(place(file), text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      console.complain(Text.of("cli.export-failed", file, String.valueOf(e.getMessage())));
      return false;
    }
  }

  private static Path place(String file) {
    try {
      Path path = Path.of(file).toAbsolutePath();
      if (Files.isDirectory(path) || path.getParent() == null || !Files.isDirectory(path.getParent())) {
        throw new BadArgument(Text.of("cli.export-no-folder", file));
      }
      return path;
    } catch (InvalidPathException _) {
      throw new BadArgument(Text.of("cli.bad-path", file));
    }
  }
}
