package deliberate.report.page;

import deliberate.message.Text;
import deliberate.pricing.Bill;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Numbers and names as the page writes them: without a locale, every digit of money, and what is not known as a dash.
final class Plain {
  static final String UNKNOWN = "–";
  private static final int MILLIS = 3;

  private Plain() {}

  static String tokens(Count count) {
    return count.isKnown() ? "" + count.value().getAsLong() : UNKNOWN;
  }

  static String money(Bill bill) {
    return bill.total().map(usd -> "$" + usd.toPlainString())
        .orElse(bill.price().isEmpty() ? Text.of("message.no-price") : UNKNOWN);
  }

  static String seconds(Optional<Duration> time) {
    return time.map(known -> BigDecimal.valueOf(known.toNanos(), 9).setScale(MILLIS, RoundingMode.HALF_UP)
        .toPlainString() + " s").orElse(UNKNOWN);
  }

  static String origin(Origin origin) {
    return Text.of("page.origin." + origin.name().toLowerCase(Locale.ROOT));
  }

  /// Model, effort and turn.
  static String name(RunRecord run) {
    String id = run.plan().request().model().id();
    String effort = run.sentEffort().toString();
    String name = effort.isEmpty() ? id : id + " · " + effort;
    int turn = run.plan().turn().number();
    return turn == 1 ? name : Text.of("report.model.turn", name, "" + turn);
  }
}
