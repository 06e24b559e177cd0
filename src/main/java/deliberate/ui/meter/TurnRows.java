package deliberate.ui.meter;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.meter.ContextLedger;
import deliberate.meter.ContextLedger.Entry;
import deliberate.meter.ContextLedger.Fate;
import deliberate.prompt.Carried;
import deliberate.provider.ModelSpec;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import deliberate.ui.meter.bar.Figure;
import deliberate.ui.meter.bar.MeterRow;
import deliberate.ui.meter.bar.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The bars of "Turns": of each turn what was sent again, what was new, what was thought and what was said, and what
/// the next turn sends at least; all on one scale.
final class TurnRows {
  /// The colours, in order.
  static final List<String> KEYS = List.of("cached-input", "input", "reasoning", "answer");

  private TurnRows() {}

  /// A pane's conversation.
  record Talk(String label, List<RunRecord> turns) {
    ContextLedger ledger() {
      RunRecord last = turns.getLast();
      ModelSpec model = last.plan().request().model();
      return ContextLedger.of(turns.stream().map(TurnRows::turn).toList(), last.bill().price(), model.contextWindow());
    }
  }

  static TurnsReading of(List<Talk> all) {
    List<Talk> talks = all.stream().filter(talk -> !talk.turns().isEmpty()).toList();
    if (talks.isEmpty()) {
      return new TurnsReading(List.of(), Text.of("meter.turns.idle"));
    }
    double most = talks.stream().map(Talk::ledger).mapToLong(TurnRows::longest).max().orElse(1);
    List<MeterRow> rows = new ArrayList<>();
    talks.forEach(talk -> add(rows, talk, Math.max(1, most)));
    return new TurnsReading(rows, sentence(talks));
  }

  private static ContextLedger.Turn turn(RunRecord run) {
    boolean keeps = run.carried().stream().anyMatch(part -> part.kind() != Carried.Kind.ITEM);
    return new ContextLedger.Turn(run.usage(), keeps, run.carry().rule());
  }

  private static void add(List<MeterRow> rows, Talk talk, double most) {
    ContextLedger ledger = talk.ledger();
    for (int i = 0; i < ledger.entries().size(); i++) {
      rows.add(row(talk, talk.turns().get(i), ledger.entries().get(i), most));
    }
    rows.add(next(talk, ledger, most));
  }

  private static MeterRow row(Talk talk, RunRecord run, Entry entry, double most) {
    List<Segment> bar = new ArrayList<>();
    segment(bar, "cached-input", "again", entry.again(), most);
    segment(bar, "input", "new", entry.fresh(), most);
    segment(bar, "reasoning", fate(entry.fate()), entry.thought(), most);
    segment(bar, "answer", "answer", entry.answer(), most);
    String label = Text.of("meter.turns.row", talk.label(), Numbers.tokens(run.plan().turn().number()));
    Figure cost = new Figure(run.bill().total().map(usd -> Marks.of(run.bill().origin()) + Numbers.money(usd))
        .orElse(Numbers.UNKNOWN), tip(entry));
    String fate = Text.of("meter.turns.fate." + fate(entry.fate()), Marks.tokens(entry.thought()));
    Figure became = new Figure(fate, Text.of("meter.turns.tip." + fate(entry.fate())));
    return new MeterRow(label, false, bar, Figure.NONE, cost, became,
        Text.of("meter.turns.accessible", label, cost.text(), fate, tip(entry)));
  }

  private static MeterRow next(Talk talk, ContextLedger ledger, double most) {
    List<Segment> bar = new ArrayList<>();
    segment(bar, "cached-input", "again", ledger.next(), most);
    String label = Text.of("meter.turns.next", talk.label());
    String cost = ledger.nextCost().map(usd -> Text.of("compare.at-least", Numbers.money(usd.full())))
        .orElse(Numbers.UNKNOWN);
    String tip = ledger.nextCost()
        .map(usd -> Text.of("meter.turns.next.tip", Marks.tokens(ledger.next()), Numbers.money(usd.full()),
            Numbers.money(usd.cached())))
        .orElse(Text.of("meter.turns.next.unknown"));
    String fill = ledger.window().isPresent() && ledger.next().isKnown()
        ? Text.of("meter.turns.window", Numbers.percent(ledger.next().or(0) / (double) ledger.window().getAsLong()))
        : Text.of("meter.turns.no-window");
    return new MeterRow(label, false, bar, Figure.NONE, new Figure(cost, tip), new Figure(fill, tip),
        Text.of("meter.turns.accessible", label, cost, fill, tip));
  }

  private static void segment(List<Segment> bar, String key, String name, Count count, double most) {
    if (count.or(0) > 0) {
      String text = Text.of("meter.turns.part." + name);
      bar.add(new Segment(key, text, count.or(0) / most, Text.of("meter.part", text, Marks.tokens(count),
          Text.of("meter.origin." + count.origin().name()))));
    }
  }

  private static String tip(Entry entry) {
    return Text.of("meter.turns.tip", Marks.tokens(entry.again()), Marks.tokens(entry.fresh()),
        Marks.tokens(entry.cached()), Marks.tokens(entry.thought()), Marks.tokens(entry.answer()),
        Marks.tokens(entry.context()));
  }

  private static long longest(ContextLedger ledger) {
    long turns = ledger.entries().stream().mapToLong(entry -> Stream.of(entry.again(), entry.fresh(), entry.thought(),
        entry.answer()).mapToLong(count -> count.or(0)).sum()).max().orElse(0);
    return Math.max(turns, ledger.next().or(0));
  }

  /// About the conversation that thought most, by what became of it, and the date of what is often said of it.
  private static String sentence(List<Talk> talks) {
    Talk most = talks.stream().max((a, b) -> Long.compare(a.ledger().thought().or(0), b.ledger().thought().or(0)))
        .orElseThrow();
    ContextLedger ledger = most.ledger();
    Fate fate = ledger.entries().stream().map(Entry::fate).filter(met -> met != Fate.NONE).findFirst()
        .orElse(Fate.NONE);
    String told = fate == Fate.NONE ? Text.of("meter.turns.sentence.none") : Text.of("meter.turns.sentence."
        + fate(fate), most.label(), Marks.tokens(ledger.thought(fate)));
    return told + " " + Text.of("meter.turns.dated");
  }

  private static String fate(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
