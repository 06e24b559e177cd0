package deliberate.ui.cases;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.TestCase;
import deliberate.prompt.cases.CasesText;
import deliberate.prompt.file.CasesExport;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Brings test cases in from files of other programs, and writes them out.
public final class CaseFilesViewModel {
  private static final int MOST_MEGABYTES = 50;
  private static final int MOST_PROBLEMS = 8;
  private static final String USUAL_NAME = "cases.csv";

  private final PromptViewModel document;
  private final CaseTableViewModel table;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final Consumer<String> onProblem;

  /// @param onProblem gets a sentence about what could not be done
  public CaseFilesViewModel(PromptViewModel document, CaseTableViewModel table, Dialogs dialogs, TaskRunner tasks,
                            Consumer<String> onProblem) {
    this.document = document;
    this.table = table;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.onProblem = onProblem;
  }

  /// Asks for a file, shows what was recognised in it, and takes its cases in as one step of the history.
  public void bringIn() {
    dialogs.chooseCasesToImport().ifPresent(path -> tasks.run(() -> read(path), read -> ask(path, read),
        e -> onProblem.accept(Text.of("cases.import.unreadable", path.getFileName(), String.valueOf(e.getMessage())))));
  }

  /// Asks where to, and writes the cases shown there: JSON Lines where the name ends so, else CSV.
  public void writeOut() {
    List<TestCase> shown = table.rows().stream().map(CaseRow::one).toList();
    dialogs.chooseCasesToExport(USUAL_NAME).ifPresent(path -> tasks.run(() -> {
      boolean lines = path.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
      CasesExport.write(path, lines ? CasesText.jsonLines(shown) : CasesText.csv(shown, table.columns().get()));
      return path;
    }, _ -> { }, e ->
        onProblem.accept(Text.of("cases.export.failed", path.getFileName(), String.valueOf(e.getMessage())))));
  }

  private static CasesText read(Path path) throws IOException {
    if (Files.size(path) > MOST_MEGABYTES * 1_000_000L) {
      throw new IOException(Text.of("cases.import.too-large", Numbers.tokens(MOST_MEGABYTES)));
    }
    return CasesText.read(Files.readAllBytes(path));
  }

  private void ask(Path path, CasesText read) {
    String title = Text.of("cases.import.title", Numbers.tokens(read.cases().size()), path.getFileName());
    switch (dialogs.askAboutImport(title, preview(read))) {
      case APPEND -> document.changeCases(cases -> {
        List<TestCase> all = new ArrayList<>(cases);
        all.addAll(read.cases());
        return all;
      });
      case REPLACE -> document.changeCases(_ -> read.cases());
      case CANCEL -> { }
    }
  }

  private static String preview(CasesText read) {
    List<String> lines = new ArrayList<>();
    lines.add(Text.of("cases.import." + read.form(), read.encoding(), dividerName(read.divider())));
    lines.add(Text.of("cases.import.columns", String.join(", ", read.headings())));
    read.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> lines.add(Text.of("cases.import.problem."
        + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), Numbers.tokens(problem.line()))));
    if (read.problems().size() > MOST_PROBLEMS) {
      lines.add(Text.of("cases.import.more", Numbers.tokens(read.problems().size() - MOST_PROBLEMS)));
    }
    return String.join("\n", lines);
  }

  private static String dividerName(char divider) {
    return Text.of(switch (divider) {
      case ';' -> "cases.import.divider.semicolons";
      case '\t' -> "cases.import.divider.tabs";
      case '|' -> "cases.import.divider.bars";
      default -> "cases.import.divider.commas";
    });
  }
}
