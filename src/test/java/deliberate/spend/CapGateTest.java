package deliberate.spend;

import static deliberate.spend.SpendLab.gpt5;
import static deliberate.spend.SpendLab.plan;
import static deliberate.spend.SpendLab.usd;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ProviderFailure.Withheld;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.provider.option.RequestOption;
import deliberate.run.RunGate;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapGateTest {
  @TempDir
  private Path folder;
  private SpendLab lab;
  private final List<Excess> questions = new ArrayList<>();

  @BeforeEach
  void open() {
    lab = new SpendLab(folder);
  }

  @AfterEach
  void close() throws IOException {
    lab.ledger.close();
  }

  @ParameterizedTest
  @EnumSource(value = Cap.class, names = {"DAY", "MONTH", "PROMPT", "COMMAND"})
  void whatWasSpentCountsTowardsTheCapAndNothingIsSentOverIt(Cap cap) {
    lab.caps = Caps.NONE.with(cap, Optional.of(usd("0.035")));

    assertThat(lab.run(gpt5()).status()).isEqualTo(RunStatus.FINISHED);
    assertThat(lab.run(gpt5()).status()).isEqualTo(RunStatus.FINISHED);
    RunRecord third = lab.run(gpt5());

    assertThat(lab.asked).as("requests that left").hasValue(2);
    assertThat(third.status()).isEqualTo(RunStatus.FAILED);
    assertThat(third.failure().orElseThrow()).isInstanceOfSatisfying(Withheld.class, why -> {
      assertThat(why.cap()).isEqualTo(cap);
      assertThat(why.left()).isEqualByComparingTo("0.015");
      assertThat(why.upTo()).isGreaterThanOrEqualTo(usd("0.016")).isLessThan(usd("0.0161"));
    });
  }

  @Test
  void oneRunThatMayCostTooMuchIsHeldWhateverIsLeft() {
    lab.caps = Caps.NONE.with(Cap.RUN, Optional.of(usd("0.0159")));

    assertThat(lab.run(gpt5()).failure()).isPresent();
    assertThat(lab.asked).hasValue(0);
  }

  @Test
  void aCapOfOnePromptLeavesOthersAlone() {
    lab.caps = Caps.NONE.with(Cap.PROMPT, Optional.of(usd("0.025")));
    lab.run(gpt5());

    assertThat(lab.run(gpt5()).failure()).isPresent();
    assertThat(lab.run(plan("openai", "gpt-5", UUID.randomUUID(),
        Map.of(RequestOption.MAX_OUTPUT, 2_000))).failure()).isEmpty();
  }

  @Test
  void aYesSendsItAndIsAskedAgainNextTime() {
    lab.caps = Caps.NONE.with(Cap.RUN, Optional.of(usd("0.01")));
    lab.gate.ask(answering(CapQuestion.Answer.THIS_TIME));

    assertThat(lab.run(gpt5()).failure()).isEmpty();
    assertThat(lab.run(gpt5()).failure()).isEmpty();
    assertThat(questions).hasSize(2);
    assertThat(questions.getFirst().limit()).isEqualByComparingTo("0.01");
  }

  @Test
  void aYesForAnHourHoldsForAnHour() {
    lab.caps = Caps.NONE.with(Cap.RUN, Optional.of(usd("0.01")));
    lab.gate.ask(answering(CapQuestion.Answer.FOR_AN_HOUR));
    lab.run(gpt5());
    lab.clock.forward(Duration.ofMinutes(59));
    lab.run(gpt5());
    assertThat(questions).hasSize(1);

    lab.clock.forward(Duration.ofMinutes(1));
    lab.run(gpt5());

    assertThat(questions).hasSize(2);
  }

  @Test
  void runsThatWaitShareOneAnswer() throws Exception {
    lab.caps = Caps.NONE.with(Cap.RUN, Optional.of(usd("0.01")));
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    lab.gate.ask(new Asked(excess -> {
      questions.add(excess);
      open.countDown();
      answer.await();
      return CapQuestion.Answer.NO;
    }));
    try (ExecutorService panes = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<RunRecord> first = panes.submit(() -> lab.run(gpt5()));
      open.await();
      CountDownLatch came = new CountDownLatch(3);
      List<Future<RunRecord>> others = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        others.add(panes.submit(() -> {
          came.countDown();
          return lab.run(gpt5());
        }));
      }
      came.await();
      while (lab.gate.waiting() < 4) {
        Thread.onSpinWait();
      }
      answer.countDown();
      assertThat(first.get().failure()).isPresent();
      for (Future<RunRecord> other : others) {
        assertThat(other.get().failure()).isPresent();
      }
    }
    assertThat(questions).hasSize(1);
    assertThat(lab.asked).hasValue(0);
  }

  @Test
  void whatIsReservedCountsUntilItIsSettled() {
    lab.caps = Caps.NONE.with(Cap.DAY, Optional.of(usd("0.03")));
    RunGate.Admitted going = (RunGate.Admitted) lab.gate.ask(gpt5(), new CancelSignal());

    assertThat(lab.run(gpt5()).failure()).isPresent();
    going.ticket().release();
    assertThat(lab.run(gpt5()).failure()).isEmpty();
  }

  @Test
  void simulatedMoneyHasACapOfItsOwnAndCountsForNoOther() throws IOException {
    lab.caps = Caps.NONE.with(Cap.DAY, Optional.of(usd("0.000001")));
    assertThat(lab.run(plan("offline", "reasoner")).failure()).isEmpty();
    assertThat(lab.ledger.totals().today()).isZero();
    assertThat(lab.ledger.totals().simulated()).isEqualByComparingTo("0.008");

    lab.caps = Caps.NONE.with(Cap.SIMULATED_DAY, Optional.of(usd("0.009")));
    assertThat(lab.run(plan("offline", "reasoner")).failure().orElseThrow()).isInstanceOf(Withheld.class);
    assertThat(lab.run(gpt5()).failure()).isEmpty();
  }

  @Test
  void aRunWithoutAPriceIsSentAndCounted() throws IOException {
    lab.caps = Caps.NONE.with(Cap.DAY, Optional.of(BigDecimal.ZERO));

    assertThat(lab.run(plan("", "llama")).failure()).isEmpty();
    assertThat(lab.ledger.totals().unpricedToday()).isEqualTo(1);
    assertThat(lab.ledger.totals().today()).isZero();
  }

  @Test
  void withoutALedgerNothingRealIsSentUnaskedButSimulatedRunsAre() throws IOException {
    Files.createDirectory(folder.resolve("spending.db"));

    assertThat(lab.run(gpt5()).failure().orElseThrow()).isInstanceOfSatisfying(Withheld.class,
        why -> assertThat(why.cap()).isEqualTo(Cap.LEDGER));
    assertThat(lab.run(plan("offline", "mini")).failure()).isEmpty();
    lab.gate.ask(CapQuestion.YES_TO_ALL);
    assertThat(lab.run(gpt5()).failure()).isEmpty();
  }

  private CapQuestion answering(CapQuestion.Answer answer) {
    return new Asked(excess -> {
      questions.add(excess);
      return answer;
    });
  }

  private interface Reply {
    CapQuestion.Answer to(Excess excess) throws InterruptedException;
  }

  private record Asked(Reply reply) implements CapQuestion {
    @Override
    public Answer overCap(Excess excess) {
      Callable<Answer> asking = () -> reply.to(excess);
      try {
        return asking.call();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public Answer withoutLedger(String why) {
      return Answer.NO;
    }
  }
}
