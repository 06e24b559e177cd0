package deliberate.ui.inspect;

import deliberate.message.FailureText;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.provider.ChatEvent;
import deliberate.provider.usage.TokenKind;
import deliberate.report.RunText;
import deliberate.report.code.Call;
import deliberate.report.code.Language;
import deliberate.run.RunRecord;
import deliberate.run.WireLog;
import deliberate.tokens.Count;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run in words.
public final class InspectorViewModel {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

  private final RunRecord run;

  public InspectorViewModel(RunRecord run) {
    this.run = run;
  }

  /// The model, and when.
  String title() {
    return Text.of("inspect.title", run.plan().request().model().name(), MOMENT.format(run.startedAt()));
  }

  /// Whether anything went over a wire.
  boolean isOffline() {
    return run.wire().address().isEmpty();
  }

  List<Fact> request() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Text.of("inspect.protocol"), run.plan().request().model().protocol()));
    if (!isOffline()) {
      facts.add(new Fact(Text.of("inspect.address"), run.wire().address()));
    }
    facts.addAll(headers(run.wire().requestHeaders()));
    run.adjustments().forEach(change -> facts.add(new Fact(Text.of("inspect.adjusted"),
        Text.of("inspect.adjusted.value", change.option(), change.asked(),
            change.sent().isEmpty() ? Text.of("inspect.left-out") : change.sent()))));
    return facts;
  }

  String requestBody() {
    return RunText.request(run);
  }

  List<Fact> response() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Text.of("inspect.status"), Text.of("inspect.status." + run.status().id())));
    if (run.wire().status() != 0) {
      facts.add(new Fact(Text.of("inspect.http-status"), String.valueOf(run.wire().status())));
    }
    facts.add(new Fact(Text.of("inspect.answered"),
        run.answeredModel().isEmpty() ? Text.of("inspect.not-said") : run.answeredModel()));
    run.failure().map(FailureText::of).ifPresent(text ->
        facts.add(new Fact(Text.of("inspect.failure"), text.sentence() + " " + text.action())));
    facts.addAll(headers(run.wire().responseHeaders()));
    return facts;
  }

  List<WireLog.Frame> events() {
    return run.wire().frames();
  }

  /// How many events are not in the list; empty for none.
  Optional<String> eventsLeft() {
    return run.wire().left() == 0 ? Optional.empty()
        : Optional.of(Text.of("inspect.events.left", Numbers.tokens(run.wire().left())));
  }

  List<Fact> usage() {
    List<Fact> facts = new ArrayList<>();
    run.usage().byKind().forEach((kind, count) -> facts.add(new Fact(Text.of("meter.kind." + kind.key()),
        Numbers.tokens(count) + cost(kind), origin(count))));
    facts.add(new Fact(Text.of("inspect.total"), Numbers.tokens(run.usage().total()) + " · "
        + Numbers.money(run.bill().total()),
        run.bill().price().isEmpty() ? "" : Text.of("meter.cost.origin." + run.bill().origin().name())));
    run.bill().reported().ifPresent(said -> facts.add(new Fact(Text.of("inspect.reported"), Numbers.money(said),
        Text.of("meter.origin.REPORTED"))));
    run.usage().flags().stream().sorted().forEach(flag ->
        facts.add(new Fact(Text.of("inspect.flag"), flag.id())));
    return facts;
  }

  List<Fact> price() {
    Optional<Price> price = run.bill().price();
    if (price.isEmpty()) {
      return List.of(new Fact(Text.of("inspect.price"), Text.of("inspect.price.none")));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Text.of("inspect.price"), price.get().vendor() + " · " + price.get().model(),
        price.get().simulated() ? Text.of("inspect.price.simulated") : ""));
    for (TokenKind kind : TokenKind.values()) {
      price.get().standard().of(kind).ifPresent(rate -> facts.add(new Fact(Text.of("meter.kind." + kind.key()),
          Text.of("inspect.rate", Numbers.money(rate)))));
    }
    if (!price.get().asOf().isEmpty()) {
      facts.add(new Fact(Text.of("inspect.price.as-of"), price.get().asOf()));
    }
    facts.add(new Fact(Text.of("inspect.price.source"), price.get().source()));
    if (!price.get().notes().isEmpty()) {
      facts.add(new Fact(Text.of("inspect.price.notes"), price.get().notes()));
    }
    return facts;
  }

  String rawUsage() {
    return RunText.rawUsage(run);
  }

  List<Fact> times() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(Text.of("inspect.started"), MOMENT.format(run.startedAt())));
    for (ChatEvent.Retrying retry : run.retries()) {
      FailureText because = FailureText.of(retry.because());
      facts.add(new Fact(Text.of("inspect.try", retry.attempt() - 1), because.sentence(),
          Text.of("inspect.try.again", Numbers.seconds(retry.delay()))));
    }
    time(facts, "retrying", run.clock().retrying());
    time(facts, "queued", run.clock().queued());
    time(facts, "waiting", run.clock().waiting());
    time(facts, "thinking", run.clock().thinking());
    time(facts, "answering", run.clock().answering());
    time(facts, "first-token", run.clock().timeToFirstToken());
    time(facts, "first-answer-token", run.clock().timeToFirstAnswerToken());
    time(facts, "total", run.clock().total());
    return facts;
  }

  /// The same call in another form; empty where nothing went over a wire.
  Optional<String> code(Language language) {
    return Call.of(run).map(language::write);
  }

  private String cost(TokenKind kind) {
    return Optional.ofNullable(run.bill().byKind().get(kind)).map(usd -> " · " + Numbers.money(usd)).orElse("");
  }

  private static void time(List<Fact> facts, String phase, Optional<Duration> duration) {
    duration.ifPresent(time -> facts.add(new Fact(Text.of("inspect.time." + phase), Numbers.seconds(time),
        Text.of("inspect.time." + phase + ".note"))));
  }

  private static String origin(Count count) {
    return Text.of("meter.origin." + count.origin().name());
  }

  private static List<Fact> headers(Map<String, String> headers) {
    return headers.entrySet().stream().map(header -> new Fact(header.getKey(), header.getValue())).toList();
  }
}
