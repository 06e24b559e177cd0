package deliberate.spend;

import static deliberate.spend.SpendLab.gpt5;
import static deliberate.spend.SpendLab.usd;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.run.RunGate;
import deliberate.task.CancelSignal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir
  private Path folder;
  private SpendLab lab;

  @BeforeEach
  void open() {
    lab = new SpendLab(folder);
  }

  @AfterEach
  void close() throws IOException {
    lab.ledger.close();
  }

  @Test
  void whatARunCostTakesThePlaceOfWhatWasReserved() throws IOException {
    RunGate.Admitted going = (RunGate.Admitted) lab.gate.ask(gpt5(), new CancelSignal());
    assertThat(lab.ledger.totals().today()).isGreaterThanOrEqualTo(usd("0.016"));
    going.ticket().release();

    lab.run(gpt5());

    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
    assertThat(lab.ledger.totals().month()).isEqualByComparingTo("0.01");
  }

  @Test
  void aDayBeginsAtMidnightWhereTheUserIs() throws IOException {
    lab.clock.set("2026-11-28T22:59:59Z");
    lab.run(gpt5());
    lab.clock.set("2026-11-28T23:00:00Z");
    lab.run(gpt5());

    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
    assertThat(lab.ledger.totals().month()).isEqualByComparingTo("0.02");
    lab.clock.set("2026-11-30T23:00:00Z");
    assertThat(lab.ledger.totals().month()).as("a new month").isZero();
  }

  @Test
  void aClockThatJumpedAheadAndBackHidesNothing() throws IOException {
    lab.clock.set("2027-03-01T12:00:00Z");
    lab.run(gpt5());
    lab.clock.set("2026-11-28T12:00:00Z");

    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
  }

  @Test
  void aDamagedLedgerIsSetAsideAndSaysSo() throws IOException {
    Files.writeString(folder.resolve("spending.db"), "this is no database, whatever its name says".repeat(100));

    Totals totals = lab.ledger.totals();

    assertThat(totals.setAside().orElseThrow()).exists();
    assertThat(totals.today()).isZero();
    lab.run(gpt5());
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
  }

  @Test
  void whatADeadProcessReservedIsARunOfUnknownCost() throws Exception {
    Process other = inAnotherProcess("hold");
    other.getInputStream().read();
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("1");

    other.destroyForcibly().waitFor();
    lab.run(gpt5());

    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
    assertThat(lab.ledger.totals().unpricedToday()).isEqualTo(1);
  }

  @Test
  void aCapHoldsAcrossProcesses() throws Exception {
    List<Process> others = List.of(inAnotherProcess("take"), inAnotherProcess("take"), inAnotherProcess("take"));
    int taken = 0;
    for (Process other : others) {
      taken += Integer.parseInt(new BufferedReader(new InputStreamReader(other.getInputStream())).readLine());
    }

    assertThat(taken).as("a dollar each, ten at most, by three processes that want ten each").isEqualTo(10);
    Reservation more = new Reservation(UUID.randomUUID(), lab.clock.instant(), Optional.of(usd("1")), gpt5());
    assertThat(lab.ledger.reserve(more, Caps.NONE.with(Cap.DAY, Optional.of(usd("10"))), Set.of())).isPresent();
    others.forEach(Process::destroyForcibly);
  }

  @Test
  void theListHoldsTheLatestFirst() throws IOException {
    lab.run(gpt5());
    lab.clock.forward(Duration.ofMinutes(1));
    lab.run(SpendLab.plan("", "llama"));

    List<Spent> spent = lab.ledger.since(Instant.EPOCH);

    assertThat(spent).extracting(Spent::model).containsExactly("/llama", "openai/gpt-5");
    assertThat(spent.getFirst().usd()).isEmpty();
    assertThat(spent.getLast().usd().orElseThrow()).isEqualByComparingTo("0.01");
  }

  private Process inAnotherProcess(String what) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), AnotherProcess.class.getName(),
        folder.resolve("spending.db").toString(), what).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
