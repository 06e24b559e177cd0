package deliberate.ui.spend;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.spend.Totals;
import java.util.Optional;

/// What had to be done about a ledger that was damaged or is gone, in words.
final class LedgerText {
  private LedgerText() {}

  /// Empty where the ledger is as it was left.
  static Optional<String> of(Totals totals) {
    Optional<Totals.Beginning> begun = totals.beginning().filter(Totals.Beginning::now);
    int runs = begun.map(Totals.Beginning::runs).orElse(0);
    String count = Numbers.tokens(runs);
    return totals.setAside().map(path -> runs < 0 ? Text.of("spend.damaged", path.getFileName())
        : Text.of("spend.damaged.counted", path.getFileName(), count))
        .or(() -> runs == 0 ? Optional.empty()
            : Optional.of(runs < 0 ? Text.of("spend.lost") : Text.of("spend.lost.counted", count)));
  }
}
