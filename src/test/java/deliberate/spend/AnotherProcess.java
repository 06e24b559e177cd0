package deliberate.spend;

import deliberate.provider.ProviderFailure.Withheld.Cap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A process beside the test's own, with the same ledger: `hold` reserves a dollar and waits to be killed, `take` takes
/// a dollar up to ten times and says how often it could.
final class AnotherProcess {
  private static final int WANTED = 10;

  private AnotherProcess() {}

  public static void main(String[] arguments) throws IOException {
    Clock noon = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneId.of("Europe/Berlin"));
    Ledger ledger = new Ledger(Path.of(arguments[0]), noon);
    Caps ten = Caps.NONE.with(Cap.DAY, Optional.of(BigDecimal.TEN));
    int taken = 0;
    int wanted = arguments[1].equals("hold") ? 1 : WANTED;
    for (int i = 0; i < wanted; i++) {
      Reservation dollar =
          new Reservation(UUID.randomUUID(), noon.instant(), Optional.of(BigDecimal.ONE), SpendLab.gpt5());
      if (ledger.reserve(dollar, ten, Set.of()).isEmpty()) {
        taken++;
      }
    }
    System.out.println(taken);
    System.out.flush();
    System.in.read(); // what is reserved counts as long as the process lives
    ledger.close();
  }
}
