package deliberate.ui.meter.series;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.history.entry.SeriesPoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the small charts of one pane from its runs.
final class SeriesRows {
  /// What is drawn, also the keys of the texts.
  static final List<String> MEASURES = List.of("cost", "seconds", "thinking", "checks");

  private SeriesRows() {}

  /// @param points oldest first
  static SeriesRow of(String label, List<SeriesPoint> points) {
    return new SeriesRow(label, MEASURES.stream().map(measure -> spark(label, measure, points)).toList());
  }

  private static Spark spark(String label, String measure, List<SeriesPoint> points) {
    List<Dot> dots = new ArrayList<>();
    String latest = Numbers.UNKNOWN;
    for (SeriesPoint point : points) {
      Optional<Double> value = value(measure, point);
      latest = value.map(_ -> shown(measure, point)).orElse(Numbers.UNKNOWN);
      if (value.isPresent()) {
        dots.add(new Dot(value.get(), Text.of("meter.series.tip", when(point), point.promptVersion(), latest)));
      }
    }
    String name = Text.of("meter.series." + measure);
    String accessible = dots.isEmpty() ? Text.of("meter.series.none", label, name)
        : Text.of("meter.series.accessible", label, name, Numbers.tokens(dots.size()), latest, number(measure,
            dots.stream().mapToDouble(Dot::value).min().orElseThrow()), number(measure,
            dots.stream().mapToDouble(Dot::value).max().orElseThrow()));
    return new Spark(dots, latest, accessible);
  }

  private static Optional<Double> value(String measure, SeriesPoint point) {
    return switch (measure) {
      case "cost" -> point.cost().map(BigDecimal::doubleValue);
      case "seconds" -> point.total().map(time -> time.toNanos() / 1e9);
      case "thinking" -> point.reasoning().isKnown() ? Optional.of((double) point.reasoning().or(0)) : Optional.empty();
      default -> point.checksTotal() == 0 ? Optional.empty() : Optional.of((double) point.checksPassed());
    };
  }

  private static String shown(String measure, SeriesPoint point) {
    return switch (measure) {
      case "cost" -> Numbers.money(point.cost().orElseThrow());
      case "seconds" -> Numbers.seconds(point.total());
      case "thinking" -> Text.of("meter.tokens", Numbers.tokens(point.reasoning()));
      default -> Text.of("meter.series.passed", Numbers.tokens(point.checksPassed()),
          Numbers.tokens(point.checksTotal()));
    };
  }

  private static String number(String measure, double value) {
    return switch (measure) {
      case "cost" -> Numbers.money(BigDecimal.valueOf(value));
      case "seconds" -> Numbers.seconds(Duration.ofNanos(Math.round(value * 1e9)));
      default -> Numbers.tokens(Math.round(value));
    };
  }

  private static String when(SeriesPoint point) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .format(point.at().atZone(ZoneId.systemDefault()));
  }
}
