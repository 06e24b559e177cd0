package deliberate.ui.spend;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.spend.Totals;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerTextTest {
  private static final Optional<Path> ASIDE = Optional.of(Path.of("spending.db.damaged-1"));

  @Test
  void aDamagedLedgerIsNamedWithWhatCountsInItsPlace() {
    assertThat(LedgerText.of(totals(ASIDE, 12, true))).get().asString()
        .contains("spending.db.damaged-1").contains("count in its place: 12");
    assertThat(LedgerText.of(totals(ASIDE, -1, true))).get().asString().contains("caps now count from 0");
  }

  @Test
  void aLedgerThatWasGoneIsToldOnceAndANewOneIsNot() {
    assertThat(LedgerText.of(totals(Optional.empty(), 3, true))).get().asString().contains("count in its place: 3");
    assertThat(LedgerText.of(totals(Optional.empty(), -1, true))).get().asString().contains("caps count from 0");
    assertThat(LedgerText.of(totals(Optional.empty(), 3, false))).isEmpty();
    assertThat(LedgerText.of(totals(Optional.empty(), 0, true))).isEmpty();
    assertThat(LedgerText.of(Totals.NONE)).isEmpty();
  }

  private static Totals totals(Optional<Path> aside, int runs, boolean now) {
    return new Totals(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, BigDecimal.ZERO, aside,
        Optional.of(new Totals.Beginning(Instant.EPOCH, runs, now)));
  }
}
