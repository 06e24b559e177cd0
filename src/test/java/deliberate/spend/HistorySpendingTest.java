package deliberate.spend;

import static deliberate.spend.SpendLab.gpt5;
import static deliberate.spend.SpendLab.usd;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.PriceBookFile;
import deliberate.provider.ProviderFailure.Withheld;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.run.RunRecord;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistorySpendingTest {
  @TempDir
  private Path folder;
  private SpendLab lab;
  private RunHistory history;

  @BeforeEach
  void open() {
    lab = new SpendLab(folder);
    history = RunHistory.open(folder.resolve("history"), lab.clock);
    lab.keeper = history;
  }

  @AfterEach
  void close() throws IOException {
    lab.ledger.close();
    history.close();
  }

  @Test
  void aLostLedgerComesBackFromTheRunsThatAreKept() throws IOException {
    for (int i = 0; i < 3; i++) {
      lab.run(gpt5());
    }
    lab.run(SpendLab.plan("", "llama"));
    history.flush();
    Totals before = lab.ledger.totals();
    lab.ledger.close();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> file.getFileName().toString().startsWith("spending.db")).forEach(file ->
          assertThat(file.toFile().delete()).isTrue());
    }

    Ledger fresh = new Ledger(folder.resolve("spending.db"), lab.clock);
    fresh.learnFrom(() -> HistorySpending.of(history));

    assertThat(fresh.totals().today()).isEqualByComparingTo(before.today()).isEqualByComparingTo("0.03");
    assertThat(fresh.totals().unpricedToday()).isEqualTo(before.unpricedToday()).isEqualTo(1);
    assertThat(SpendReport.of(fresh.since(Instant.EPOCH), SpendReport.By.VENDOR, lab.clock.getZone()).rows())
        .extracting(SpendReport.Row::name).containsExactly("openai", "");
    Quoter quoter = new Quoter(PriceBookFile::builtIn, fresh, lab.clock);
    assertThat(quoter.quote(gpt5()).basis()).as("quotes go on to know").isEqualTo(Quote.Basis.HISTORY);
    fresh.close();
  }

  @Test
  void whatAProviderSaidItselfCounts() throws IOException {
    RunRecord run = lab.run(SpendLab.plan("openrouter", "openai/gpt-5"));
    assertThat(run.bill().total().orElseThrow()).isEqualByComparingTo("0.01");
    lab.usage = "{\"cost\": 0.0123}";
    lab.run(SpendLab.plan("openrouter", "openai/gpt-5"));
    history.flush();

    assertThat(HistorySpending.of(history)).extracting(known -> known.spent().usd().orElseThrow().toPlainString())
        .containsExactlyInAnyOrder("0.01", "0.0123");
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.0223");
    assertThat(HistorySpending.of(history)).extracting(known -> known.spent().vendor()).containsOnly("openrouter");
  }

  @Test
  void aRunThatACapHoldsIsKeptAsThat() throws IOException {
    lab.caps = Caps.NONE.with(Cap.RUN, Optional.of(usd("0.001")));
    RunRecord held = lab.run(gpt5());
    history.flush();

    assertThat(lab.asked).hasValue(0);
    List<RunSummary> kept = history.find(Query.ALL.withOutcome(Optional.of(Outcome.HELD)), 10);
    assertThat(kept).extracting(RunSummary::id).containsExactly(held.id());
    assertThat(history.load(held.id()).orElseThrow().record().failure().orElseThrow())
        .isInstanceOfSatisfying(Withheld.class, why -> assertThat(why.cap()).isEqualTo(Cap.RUN));
    assertThat(HistorySpending.of(history)).as("it cost nothing").isEmpty();
  }
}
