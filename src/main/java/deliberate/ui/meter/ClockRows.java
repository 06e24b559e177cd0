package deliberate.ui.meter;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.meter.ClockReading;
import deliberate.ui.compare.pane.PaneReading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bars of "Latency": waiting, thinking and answering of each pane, all on the scale of the longest.
final class ClockRows {
  /// The phases of an answer, in order; also the keys of their texts and colours.
  static final List<String> PHASES = List.of("waiting", "thinking", "answering");

  private ClockRows() {}

  static List<MeterRow> of(List<PaneReading> readings) {
    double most = readings.stream().map(reading -> reading.clock().total())
        .mapToDouble(total -> total.map(ClockRows::seconds).orElse(0.0)).max().orElse(0);
    return readings.stream().map(reading -> row(reading, most)).toList();
  }

  private static MeterRow row(PaneReading reading, double most) {
    ClockReading clock = reading.clock();
    List<Optional<Duration>> times = List.of(clock.waiting(), clock.thinking(), clock.answering());
    List<Segment> bar = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < PHASES.size(); i++) {
      if (times.get(i).isPresent() && most > 0) {
        String tip = Text.of("meter.phase.tip." + PHASES.get(i), Numbers.seconds(times.get(i)));
        String name = Text.of("meter.phase." + PHASES.get(i));
        bar.add(new Segment(PHASES.get(i), name, seconds(times.get(i).get()) / most, tip));
        words.add(Text.of("meter.phase.spoken", name, Numbers.seconds(times.get(i))));
      }
    }
    Figure total = new Figure(Numbers.seconds(clock.total()), totalTip(clock));
    return new MeterRow(reading.label(), reading.isLive(), bar, total, new Figure("", ""),
        Text.of("meter.latency.accessible", reading.label(), total.text(), String.join(", ", words)));
  }

  private static String totalTip(ClockReading clock) {
    return clock.total().isEmpty() ? Text.of("meter.origin.UNKNOWN") : Text.of("meter.latency.tip",
        Numbers.seconds(clock.timeToFirstToken()), Numbers.seconds(clock.timeToFirstAnswerToken()),
        Numbers.seconds(clock.total()));
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }
}
