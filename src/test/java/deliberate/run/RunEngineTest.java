package deliberate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import deliberate.pricing.PriceBook;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunEngineTest {
  private static final ChatEvent DONE = new ChatEvent.Finished(StopReason.COMPLETE, "stop");
  private static final ProviderFailure CUT = new ProviderFailure.StreamCut("");

  @Test
  void aFinishedRunKeepsTextUsageBillAndClock() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.RAW).sent()
        .at(100, new ChatEvent.Started("gpt-5-2025-08-07", "r"))
        .at(200, new ChatEvent.Thinking(ThinkingKind.RAW, "8 × "))
        .at(250, new ChatEvent.Thinking(ThinkingKind.RAW, "3"))
        .at(700, new ChatEvent.Answer("It is "))
        .at(800, new ChatEvent.Answer("24"))
        .at(850, new ChatEvent.UsageReported(reported(1000, 200, 100)))
        .at(900, DONE).run();

    assertThat(run.status()).isEqualTo(RunStatus.FINISHED);
    assertThat(run.thinking()).isEqualTo("8 × 3");
    assertThat(run.answer()).isEqualTo("It is 24");
    assertThat(run.bill().total()).contains(new BigDecimal("0.00425"));
    assertThat(run.bill().origin()).isEqualTo(Origin.REPORTED);
    assertThat(run.clock().thinking()).contains(Duration.ofMillis(500));
    assertThat(run.clock().total()).contains(Duration.ofMillis(900));
    assertThat(run.failure()).isEmpty();
  }

  @Test
  void silenceOfAModelThatHidesItsThinkingIsThinking() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.HIDDEN).sent()
        .at(100, new ChatEvent.Started("gpt-5", "r"))
        .at(2100, new ChatEvent.Answer("24"))
        .at(2200, DONE).run();

    assertThat(run.thinkingKind()).isEqualTo(ThinkingKind.HIDDEN);
    assertThat(run.clock().thinking()).contains(Duration.ofMillis(2000));
    assertThat(run.clock().timeToFirstToken()).contains(Duration.ofMillis(2100));
  }

  @Test
  void silenceIsWaitingWhereTheModelWasAskedNotToThink() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.HIDDEN)
        .at(0, new ChatEvent.Sent(Effort.of(EffortLevel.NONE), "", List.of()))
        .at(100, new ChatEvent.Started("gpt-5", "r"))
        .at(2100, new ChatEvent.Answer("24"))
        .at(2200, DONE).run();

    assertThat(run.thinkingKind()).isEqualTo(ThinkingKind.NONE);
    assertThat(run.clock().thinking()).isEmpty();
  }

  @Test
  void aSecondSignOfLifeDoesNotHideThinkingThatWasSeen() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.HIDDEN).sent()
        .at(100, new ChatEvent.Started("", ""))
        .at(200, new ChatEvent.Thinking(ThinkingKind.SUMMARY, "Adding up"))
        .at(300, new ChatEvent.Started("gpt-5", "r"))
        .at(400, DONE).run();

    assertThat(run.thinkingKind()).isEqualTo(ThinkingKind.SUMMARY);
    assertThat(run.answeredModel()).isEqualTo("gpt-5");
  }

  @Test
  void reasoningThatWasBilledButNeverSeenWasHidden() {
    RunRecord run = ScriptedRun.of("", "served", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.Answer("24"))
        .at(200, new ChatEvent.UsageReported(reported(10, 500, 5)))
        .at(300, DONE).run();

    assertThat(run.thinkingKind()).isEqualTo(ThinkingKind.HIDDEN);
  }

  @Test
  void stoppingHalfWayKeepsWhatCameAndCallsItsUsageTheLeast() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.RAW).sent()
        .at(100, new ChatEvent.Thinking(ThinkingKind.RAW, "8 × 3 = 24"))
        .at(600, new ChatEvent.Cancelled()).run();

    assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(run.thinking()).isEqualTo("8 × 3 = 24");
    assertThat(run.usage().flags()).contains(UsageFlag.LOWER_BOUND, UsageFlag.NOT_REPORTED);
    assertThat(run.usage().reasoning().origin()).isEqualTo(Origin.ESTIMATED);
    assertThat(run.usage().reasoning().or(0)).isPositive();
    assertThat(run.bill().origin()).isEqualTo(Origin.ESTIMATED);
    assertThat(run.clock().thinking()).contains(Duration.ofMillis(500));
  }

  @Test
  void usageReportedBeforeTheStopIsKeptAsTheLeast() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.RAW).sent()
        .at(100, new ChatEvent.UsageReported(reported(10, 5, 5)))
        .at(600, new ChatEvent.Cancelled()).run();

    assertThat(run.usage().flags()).containsExactly(UsageFlag.LOWER_BOUND);
    assertThat(run.usage().input()).isEqualTo(Count.reported(10));
  }

  @Test
  void inputReportedAtTheStartIsKeptWhereTheRestIsEstimated() {
    Usage inputOnly = new Usage(Count.reported(10), Count.reported(90), Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN,
        Count.UNKNOWN, Count.UNKNOWN, Set.of(), "{\"input_tokens\":10}");

    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.UsageReported(inputOnly))
        .at(200, new ChatEvent.Answer("24"))
        .at(600, new ChatEvent.Cancelled()).run();

    assertThat(run.usage().input()).isEqualTo(Count.reported(10));
    assertThat(run.usage().cachedInput()).isEqualTo(Count.reported(90));
    assertThat(run.usage().total()).isEqualTo(Count.estimated(100 + run.usage().answer().or(0)));
    assertThat(run.usage().raw()).isEqualTo("{\"input_tokens\":10}");
  }

  @Test
  void aFinishedRunWithoutUsageIsAnEstimateButNotTheLeast() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.Answer("It is 24."))
        .at(200, DONE).run();

    assertThat(run.usage().flags()).containsExactly(UsageFlag.NOT_REPORTED);
    assertThat(run.usage().input().origin()).isEqualTo(Origin.ESTIMATED);
    assertThat(run.usage().output().origin()).isEqualTo(Origin.ESTIMATED);
  }

  @Test
  void hiddenThinkingWithoutUsageLeavesReasoningAndTheBillUnknown() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.HIDDEN).sent()
        .at(100, new ChatEvent.Started("gpt-5", ""))
        .at(200, new ChatEvent.Answer("24"))
        .at(300, DONE).run();

    assertThat(run.usage().reasoning()).isEqualTo(Count.UNKNOWN);
    assertThat(run.usage().answer().isKnown()).isTrue();
    assertThat(run.bill().total()).isEmpty();
  }

  @Test
  void aRunThatFailedBeforeAnythingCameUsedNothingThatIsKnown() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.Failed(CUT)).run();

    assertThat(run.status()).isEqualTo(RunStatus.FAILED);
    assertThat(run.failure()).contains(CUT);
    assertThat(run.usage()).isEqualTo(Usage.UNKNOWN);
    assertThat(run.bill().total()).isEmpty();
  }

  @Test
  void aRunThatBrokeOffKeepsWhatCame() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.Answer("It is"))
        .at(200, new ChatEvent.Failed(CUT)).run();

    assertThat(run.answer()).isEqualTo("It is");
    assertThat(run.usage().flags()).contains(UsageFlag.LOWER_BOUND);
  }

  @Test
  void onlyTheTryThatAnsweredIsTimed() {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(5000, new ChatEvent.Retrying(2, 3, Duration.ofSeconds(1), CUT))
        .at(6000, new ChatEvent.Sent(Effort.DEFAULT, "", List.of()))
        .at(6300, new ChatEvent.Answer("24"))
        .at(6500, DONE).run();

    assertThat(run.clock().waiting()).contains(Duration.ofMillis(300));
    assertThat(run.clock().total()).contains(Duration.ofMillis(500));
    assertThat(run.retries()).hasSize(1);
  }

  @Test
  void theModelThatAnsweredIsBilled() {
    RunRecord run = ScriptedRun.of("xai", "grok-3-mini", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.Started("grok-4.3", ""))
        .at(150, new ChatEvent.UsageReported(reported(1_000_000, 0, 0)))
        .at(200, DONE).run();

    assertThat(run.bill().total()).contains(new BigDecimal("2.5"));
    assertThat(run.bill().price().orElseThrow().model()).isEqualTo("grok-4.3");
  }

  @Test
  void anAnswerUnderANameWithoutAPriceIsBilledAsTheModelAskedForAndCalledAnEstimate() {
    RunRecord run = ScriptedRun.of("mistral", "mistral-small-latest", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.Started("mistral-small-2603", ""))
        .at(150, new ChatEvent.UsageReported(reported(1_000_000, 0, 0)))
        .at(200, DONE).run();

    assertThat(run.bill().total()).contains(new BigDecimal("0.06"));
    assertThat(run.bill().origin()).isEqualTo(Origin.ESTIMATED);
  }

  @Test
  void aProtocolThatNobodySpeaksIsNamed() {
    RunEngine engine = new RunEngine(List.of(), new PriceBook(List.of()), Clock.systemUTC(), System::nanoTime);
    RunPlan plan = new RunPlan(ScriptedRun.PROMPT, "", new ChatRequest(ModelSpec.unknown("a/b", "a", "telepathy", "b"),
        Optional.empty(), List.of(), Effort.DEFAULT, RequestOptions.NONE));

    assertThatIllegalArgumentException().isThrownBy(() -> engine.run(plan, engine.live(plan), new CancelSignal()))
        .withMessageContaining("telepathy");
  }

  private static Usage reported(long input, long reasoning, long answer) {
    return new Usage(Count.reported(input), Count.UNKNOWN, Count.UNKNOWN, Count.reported(reasoning),
        Count.reported(answer), Count.reported(reasoning + answer), Count.reported(input + reasoning + answer),
        Set.of(), "");
  }
}
