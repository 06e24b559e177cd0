package deliberate.report;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.history.entry.RunSummary;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Kept runs as a table of plain text, one line each.
public final class RunList {
  private static final int WORD_COLUMNS = 5;
  private static final int PREVIEW = 48;
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private RunList() {}

  public static List<String> lines(List<RunSummary> runs, ZoneId zone) {
    TextTable table = new TextTable(WORD_COLUMNS).add(List.of(Text.of("report.column.when"),
        Text.of("report.column.model"), Text.of("report.column.effort"), Text.of("report.column.status"),
        Text.of("report.column.run"), Text.of("report.column.cost"), Text.of("report.column.total")));
    runs.forEach(run -> table.add(List.of(MOMENT.format(run.startedAt().atZone(zone)), run.model(), run.effort(),
        run.outcome().id(), title(run), cost(run), Numbers.seconds(run.total()))));
    List<String> lines = new ArrayList<>(table.lines());
    if (runs.stream().anyMatch(RunSummary::simulated)) {
      lines.add(MeterTable.SIMULATED + " " + Text.of("report.mark.simulated"));
    }
    return lines;
  }

  private static String title(RunSummary run) {
    String text = run.prompt().title() + (run.caseName().isEmpty() ? "" : " · " + run.caseName()) + ": "
        + run.preview();
    return text.length() <= PREVIEW ? text : text.substring(0, PREVIEW) + "…";
  }

  private static String cost(RunSummary run) {
    return run.cost().map(cost -> Marks.of(run.costOrigin()) + Numbers.money(cost)
        + (run.simulated() ? MeterTable.SIMULATED : "")).orElse(Numbers.UNKNOWN);
  }
}
