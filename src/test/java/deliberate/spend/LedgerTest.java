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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(lab.ledger.totals().month()).isEqualByComparingTo("0.01");
    assertThat(lab.ledger.totals().ahead()).as("and it is told").isEqualByComparingTo("0.01");
  }

  @Test
  void aClockThatGoesBackADayStillCountsWhatWasSpentOnTheDayAfter() throws IOException {
    lab.run(gpt5());
    lab.clock.set("2026-11-27T12:00:00Z");
    lab.run(gpt5());
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.02");
    lab.caps = Caps.NONE.with(Cap.DAY, Optional.of(usd("0.03")));
    assertThat(lab.run(gpt5()).failure()).isPresent();

    lab.clock.set("2026-11-28T13:00:00Z");
    assertThat(lab.ledger.totals().today()).as("set right again").isEqualByComparingTo("0.01");
    assertThat(lab.ledger.totals().ahead()).isZero();
    assertThat(lab.ledger.totals().month()).isEqualByComparingTo("0.02");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-28T23:30:00Z, 2026-03-29T21:30:00Z", "2026-10-24T22:30:00Z, 2026-10-25T22:30:00Z"})
  void aDayThatIsShorterOrLongerThanOthersIsOneDay(String early, String late) throws IOException {
    lab.clock.set(early);
    lab.run(gpt5());
    lab.clock.set(late);
    lab.run(gpt5());

    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.02");
    lab.clock.forward(Duration.ofMinutes(31));
    assertThat(lab.ledger.totals().today()).as("the next day").isZero();
  }

  @Test
  void inAnotherTimeZoneTheDayIsTheOneThere() throws IOException {
    lab.clock.set("2026-11-28T22:30:00Z");
    lab.run(gpt5());
    lab.clock.travel("Asia/Tokyo");
    assertThat(lab.ledger.totals().today()).as("the 29th began there at 15:00 UTC").isEqualByComparingTo("0.01");
    lab.clock.travel("America/Los_Angeles");
    lab.clock.set("2026-11-29T07:59:00Z");
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
    lab.clock.set("2026-11-29T08:01:00Z");
    assertThat(lab.ledger.totals().today()).isZero();
    assertThat(lab.ledger.totals().ahead()).isZero();
  }

  @Test
  void aLedgerThatIsLostCountsWhatTheHistoryKnowsOnce() throws IOException {
    lab.ledger.learnFrom(() -> List.of(known("2026-11-28T08:00:00Z", "0.5"), known("2026-11-03T08:00:00Z", "2"),
        known("2026-10-03T08:00:00Z", "40")));

    Totals totals = lab.ledger.totals();
    assertThat(totals.today()).isEqualByComparingTo("0.5");
    assertThat(totals.month()).isEqualByComparingTo("2.5");
    assertThat(totals.beginning().orElseThrow().runs()).isEqualTo(3);
    assertThat(totals.beginning().orElseThrow().now()).isTrue();
    lab.caps = Caps.NONE.with(Cap.PROMPT, Optional.of(usd("42.51")));
    assertThat(lab.run(gpt5()).failure()).as("the prompt's cap counts all of it").isPresent();
    assertThat(lab.ledger.of("openai/gpt-5", "high")).hasSize(3);

    lab.ledger.close();
    lab.clock.forward(Duration.ofMinutes(1));
    Ledger again = new Ledger(folder.resolve("spending.db"), lab.clock);
    again.learnFrom(() -> List.of(known("2026-11-28T08:00:00Z", "9")));
    assertThat(again.totals().today()).isEqualByComparingTo("0.5");
    assertThat(again.totals().beginning().orElseThrow().now()).isFalse();
    again.close();
  }

  @Test
  void aLedgerOfAnEarlierVersionIsNotCountedTwice() throws Exception {
    lab.run(gpt5());
    lab.ledger.close();
    try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("spending.db"));
         Statement statement = raw.createStatement()) {
      statement.execute("DROP TABLE beginning");
      statement.execute("PRAGMA user_version = 1");
    }

    lab.ledger.learnFrom(() -> List.of(known("2026-11-28T08:00:00Z", "9")));
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
    assertThat(lab.ledger.totals().beginning().orElseThrow().runs()).isZero();
  }

  @Test
  void whereTheHistoryCannotBeReadEitherTheLedgerSaysSo() throws IOException {
    lab.ledger.learnFrom(() -> {
      throw new IOException("broken too");
    });

    assertThat(lab.ledger.totals().beginning().orElseThrow().runs()).isEqualTo(-1);
    lab.run(gpt5());
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.01");
  }

  @Test
  void aDamagedLedgerIsSetAsideAndSaysSo() throws IOException {
    Files.writeString(folder.resolve("spending.db"), "this is no database, whatever its name says".repeat(100));
    lab.ledger.learnFrom(() -> List.of(known("2026-11-28T08:00:00Z", "0.5")));

    Totals totals = lab.ledger.totals();

    assertThat(totals.setAside().orElseThrow()).exists();
    assertThat(totals.today()).as("from the history").isEqualByComparingTo("0.5");
    lab.run(gpt5());
    assertThat(lab.ledger.totals().today()).isEqualByComparingTo("0.51");
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

  private static PastSpending.Known known(String at, String cost) {
    return new PastSpending.Known(new Spent(Instant.parse(at), Optional.of(usd(cost)), false, false, "openai/gpt-5",
        "openai", SpendLab.PROMPT, "Countdown"), "high", OptionalLong.of(900), OptionalLong.of(4_000));
  }

  private Process inAnotherProcess(String what) throws IOException {
    return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), AnotherProcess.class.getName(),
        folder.resolve("spending.db").toString(), what).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
