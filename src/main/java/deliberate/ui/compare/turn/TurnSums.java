package deliberate.ui.compare.turn;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.RunRecord;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What all turns of a conversation took together.
public final class TurnSums {
  private TurnSums() {}

  /// Such as "all 3 turns: $0.012, 14 s"; a dash for what is not known.
  public static String of(List<RunRecord> turns) {
    Optional<BigDecimal> cost = turns.stream().map(turn -> turn.bill().total())
        .reduce(Optional.of(BigDecimal.ZERO), (a, b) -> a.flatMap(sum -> b.map(sum::add)));
    Origin origin = turns.stream().map(turn -> turn.bill().origin()).reduce(Origin.MEASURED, Origin::weaker);
    Optional<Duration> time = turns.stream().map(turn -> turn.clock().total())
        .reduce(Optional.of(Duration.ZERO), (a, b) -> a.flatMap(sum -> b.map(sum::plus)));
    String money = cost.map(usd -> Marks.of(origin) + Numbers.money(usd)).orElse(Numbers.UNKNOWN);
    return Text.of("compare.turns.sum", Numbers.tokens(turns.size()), money, Numbers.seconds(time));
  }
}
