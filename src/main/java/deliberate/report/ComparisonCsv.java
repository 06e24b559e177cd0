package deliberate.report;

import deliberate.grader.GradedRun;
import deliberate.message.CheckText;
import deliberate.meter.ClockReading;
import deliberate.pricing.Bill;
import deliberate.prompt.cases.HarmlessCsv;
import deliberate.provider.usage.Usage;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A comparison as CSV: a line per run, numbers with all their digits and a point, what is not known empty. Where a
/// recording was shown again, it says when that was made.
public final class ComparisonCsv {
  private static final List<String> HEADINGS = List.of("prompt", "version", "case", "model", "answered_model", "effort",
      "turn", "status", "started_at", "recorded_at", "input_tokens", "cached_input_tokens", "cache_write_tokens",
      "reasoning_tokens", "answer_tokens", "output_tokens", "total_tokens", "tokens_origin", "cost_usd", "cost_origin",
      "simulated", "waiting_ms", "thinking_ms", "answering_ms", "first_token_ms", "first_answer_token_ms", "total_ms",
      "retrying_ms", "queued_ms", "checks_passed", "checks_total", "checks", "answer", "thinking");

  private ComparisonCsv() {}

  public static String of(Comparison comparison) {
    return headings() + lines(comparison);
  }

  /// The first line.
  public static String headings() {
    return HarmlessCsv.of(List.of(HEADINGS));
  }

  /// The lines below the first.
  public static String lines(Comparison comparison) {
    return HarmlessCsv.of(comparison.runs().stream().map(graded -> row(comparison, graded)).toList());
  }

  private static List<String> row(Comparison comparison, GradedRun graded) {
    RunRecord run = graded.run();
    List<String> row = new ArrayList<>(List.of(comparison.prompt().title(), comparison.prompt().version(),
        comparison.caseName(), run.plan().request().model().id(), run.answeredModel(), run.sentEffort().toString(),
        "" + run.plan().turn().number(), run.status().id(), run.startedAt().toString(),
        comparison.replayed().map(recording -> recording.recordedAt().toString()).orElse("")));
    row.addAll(tokens(run.usage()));
    row.addAll(cost(run.bill()));
    row.addAll(times(run.clock()));
    row.addAll(List.of("" + graded.passed(), "" + graded.checks().size(), checks(comparison, graded), run.answer(),
        run.thinking()));
    return row;
  }

  private static List<String> tokens(Usage usage) {
    List<Count> counts = List.of(usage.input(), usage.cachedInput(), usage.cacheWrite(), usage.reasoning(),
        usage.answer(), usage.output(), usage.total());
    List<String> cells = new ArrayList<>(counts.stream()
        .map(count -> count.isKnown() ? "" + count.value().getAsLong() : "").toList());
    cells.add(usage.total().origin().name().toLowerCase(Locale.ROOT));
    return cells;
  }

  private static List<String> cost(Bill bill) {
    return List.of(bill.total().map(BigDecimal::toPlainString).orElse(""),
        bill.origin().name().toLowerCase(Locale.ROOT), "" + bill.isSimulated());
  }

  private static List<String> times(ClockReading clock) {
    return List.of(millis(clock.waiting()), millis(clock.thinking()), millis(clock.answering()),
        millis(clock.timeToFirstToken()), millis(clock.timeToFirstAnswerToken()), millis(clock.total()),
        millis(clock.retrying()), millis(clock.queued()));
  }

  private static String millis(Optional<Duration> time) {
    return time.map(known -> Json.millis(known).toPlainString()).orElse("");
  }

  private static String checks(Comparison comparison, GradedRun graded) {
    return graded.checks().stream().map(check -> CheckText.plainLine(check, comparison.graders()))
        .collect(Collectors.joining("\n"));
  }
}
