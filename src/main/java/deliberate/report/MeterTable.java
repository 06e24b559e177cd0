package deliberate.report;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.meter.ClockReading;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The meter as a table of plain text: one line per run, and below it what its marks mean.
public final class MeterTable {
  private static final List<String> COLUMNS = List.of("model", "effort", "status", "input", "cached", "reasoning",
      "answer", "cost", "waiting", "thinking", "answering", "total");
  private static final int WORD_COLUMNS = 3;
  private static final String ABOUT = Marks.of(Origin.ESTIMATED);
  private static final String AT_LEAST = "≥";
  private static final String BOTH = "†";
  static final String SIMULATED = "*";

  private MeterTable() {}

  public static List<String> lines(List<RunRecord> runs) {
    TextTable table = new TextTable(WORD_COLUMNS);
    table.add(COLUMNS.stream().map(column -> Text.of("report.column." + column)).toList());
    runs.forEach(run -> table.add(cells(run)));
    List<String> lines = new ArrayList<>(table.lines());
    String body = String.join("\n", lines);
    Stream.of(new Mark(ABOUT, "report.mark.about"), new Mark(AT_LEAST, "report.mark.at-least"),
            new Mark(BOTH, "report.mark.both"), new Mark(SIMULATED, "report.mark.simulated"))
        .filter(mark -> body.contains(mark.sign()))
        .forEach(mark -> lines.add(mark.sign() + " " + Text.of(mark.key())));
    return lines;
  }

  private record Mark(String sign, String key) {}

  private static List<String> cells(RunRecord run) {
    Usage usage = run.usage();
    ClockReading clock = run.clock();
    boolean cut = usage.flags().contains(UsageFlag.LOWER_BOUND);
    return List.of(
        model(run),
        effort(run),
        Text.of("report.status." + run.status().id()),
        tokens(usage.input(), false),
        tokens(usage.cachedInput(), false),
        tokens(usage.reasoning(), cut),
        answer(usage, cut),
        cost(run, cut),
        Numbers.seconds(clock.waiting()),
        Numbers.seconds(clock.thinking()),
        Numbers.seconds(clock.answering()),
        Numbers.seconds(clock.total()));
  }

  private static String model(RunRecord run) {
    String id = run.plan().request().model().id();
    int turn = run.plan().turn().number();
    return turn == 1 ? id : Text.of("report.model.turn", id, Numbers.tokens(turn));
  }

  private static String effort(RunRecord run) {
    String sent = run.sentEffort().toString();
    return sent.isEmpty() ? Text.of("report.effort.default") : sent;
  }

  private static String tokens(Count count, boolean atLeast) {
    return count.isKnown() ? mark(count.origin(), atLeast) + Numbers.tokens(count) : Numbers.UNKNOWN;
  }

  /// Where only the sum of reasoning and answer is known, it stands here.
  private static String answer(Usage usage, boolean atLeast) {
    return !usage.isSplitKnown() && usage.output().isKnown()
        ? tokens(usage.output(), atLeast) + BOTH
        : tokens(usage.answer(), atLeast);
  }

  private static String cost(RunRecord run, boolean atLeast) {
    if (run.bill().price().isEmpty()) {
      return Numbers.money(run.bill().total());
    }
    return run.bill().total()
        .map(total -> mark(run.bill().origin(), atLeast) + Numbers.money(total)
            + (run.bill().isSimulated() ? SIMULATED : ""))
        .orElse(Numbers.UNKNOWN);
  }

  private static String mark(Origin origin, boolean atLeast) {
    return atLeast ? AT_LEAST : Marks.of(origin);
  }
}
