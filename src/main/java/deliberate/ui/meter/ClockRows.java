package deliberate.ui.meter;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.meter.ClockReading;
import deliberate.meter.Speed;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.meter.bar.Figure;
import deliberate.ui.meter.bar.MeterRow;
import deliberate.ui.meter.bar.Segment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bars of "Latency": retries, queue, waiting, thinking and answering of each pane, all on the scale of the
/// longest.
final class ClockRows {
  /// The phases of an answer, in order; also the keys of their texts and colours.
  static final List<String> PHASES = List.of("retrying", "queued", "waiting", "thinking", "answering");
  private static final List<String> ALWAYS = List.of("waiting", "thinking", "answering");

  private ClockRows() {}

  static List<MeterRow> of(List<PaneReading> readings, Reference against) {
    double most = readings.stream().mapToDouble(reading -> phases(reading.clock()).values().stream()
        .mapToDouble(ClockRows::seconds).sum()).max().orElse(0);
    return readings.stream().map(reading -> row(reading, most, against)).toList();
  }

  /// The phases to explain: always those that every answer has, others where they occur.
  static List<String> phases(List<PaneReading> readings) {
    return PHASES.stream().filter(phase -> ALWAYS.contains(phase)
        || readings.stream().anyMatch(reading -> phases(reading.clock()).containsKey(phase))).toList();
  }

  private static MeterRow row(PaneReading reading, double most, Reference against) {
    ClockReading clock = reading.clock();
    Map<String, Duration> times = phases(clock);
    List<Segment> bar = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String phase : PHASES) {
      Optional<Duration> time = Optional.ofNullable(times.get(phase));
      if (time.isPresent() && most > 0) {
        String name = Text.of("meter.phase." + phase);
        String tip = Text.of("meter.phase.tip." + phase, Numbers.seconds(time));
        bar.add(new Segment(phase, name, seconds(time.get()) / most,
            speed(phase, reading).map(speed -> tip + "\n" + spoken(phase, speed)).orElse(tip)));
        words.add(Text.of("meter.phase.spoken", name, Numbers.seconds(time)));
      }
    }
    Figure total = new Figure(Numbers.seconds(clock.total()), totalTip(clock));
    Figure multiple = multiple(reading, against);
    Figure caption = caption(reading);
    return new MeterRow(reading.label(), reading.isLive(), bar, caption, total, multiple,
        Text.of("meter.latency.accessible", reading.label(), total.text(), String.join(", ", words), caption.text()));
  }

  private static Map<String, Duration> phases(ClockReading clock) {
    Optional<Duration> queue = clock.queued().filter(time -> clock.waiting().filter(all -> all.compareTo(time) >= 0)
        .isPresent());
    Map<String, Optional<Duration>> all = Map.of("retrying", clock.retrying(), "queued", queue, "waiting",
        clock.waiting().map(time -> time.minus(queue.orElse(Duration.ZERO))), "thinking", clock.thinking(),
        "answering", clock.answering());
    return all.entrySet().stream().filter(phase -> phase.getValue().isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, phase -> phase.getValue().get()));
  }

  /// First token, first token of the answer, and how fast they came.
  private static Figure caption(PaneReading reading) {
    ClockReading clock = reading.clock();
    if (clock.timeToFirstToken().isEmpty()) {
      return Figure.NONE;
    }
    boolean same = clock.timeToFirstToken().equals(clock.timeToFirstAnswerToken());
    String first = Text.of(same ? "meter.latency.first" : "meter.latency.first-both",
        Numbers.seconds(clock.timeToFirstToken()), Numbers.seconds(clock.timeToFirstAnswerToken()));
    List<Speed> measured = Stream.of("thinking", "answering").flatMap(phase -> speed(phase, reading).stream())
        .filter(speed -> speed.perSecond().isPresent()).toList();
    String speeds = measured.isEmpty() ? Text.of("meter.speed.none") : Text.of("meter.speed", measured.stream()
        .map(ClockRows::perSecond).collect(Collectors.joining(Text.of("meter.speed.then"))));
    String tip = Stream.of("thinking", "answering")
        .flatMap(phase -> speed(phase, reading).map(speed -> spoken(phase, speed)).stream())
        .collect(Collectors.joining("\n"));
    return new Figure(Text.of("meter.latency.caption", first, speeds), tip);
  }

  private static Optional<Speed> speed(String phase, PaneReading reading) {
    return switch (phase) {
      case "thinking" -> Optional.of(Speed.of(reading.usage().reasoning(), reading.clock().thinking()));
      case "answering" -> Optional.of(Speed.of(reading.usage().answer(), reading.clock().answering()));
      default -> Optional.empty();
    };
  }

  private static String spoken(String phase, Speed speed) {
    String name = Text.of("meter.phase." + phase);
    return speed.because().map(reason -> Text.of("meter.speed.because." + reason.name(), name))
        .orElseGet(() -> Text.of("meter.speed.tip", name, perSecond(speed), Numbers.tokens(speed.tokens()),
            Numbers.seconds(speed.over())));
  }

  private static String perSecond(Speed speed) {
    return Numbers.tokens(Math.round(speed.perSecond().orElseThrow()));
  }

  private static Figure multiple(PaneReading reading, Reference against) {
    return against.time(reading).map(times -> new Figure(Numbers.multiple(times), Text.of("meter.latency.times",
        Numbers.multiple(times), against.of(reading).orElseThrow().label(),
        Numbers.seconds(reading.clock().total()),
        Numbers.seconds(against.of(reading).orElseThrow().clock().total())))).orElse(Figure.NONE);
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
