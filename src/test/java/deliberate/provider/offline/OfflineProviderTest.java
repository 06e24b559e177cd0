package deliberate.provider.offline;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.provider.usage.UsageFlag;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import deliberate.tokens.Tokenizers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineProviderTest {
  private static final String HARD = CountdownPuzzles.of(4).prompt();

  @ParameterizedTest
  @ValueSource(strings = {"standard", "mini", "reasoner"})
  void sendsFirstAndEndsOnce(String model) {
    List<ChatEvent> events = Asking.ask(Asking.request(model, Effort.DEFAULT, RequestOptions.NONE, Asking.user(HARD)))
        .events();

    assertThat(events.getFirst()).isInstanceOf(ChatEvent.Sent.class);
    assertThat(events).filteredOn(ChatEvent.Sent.class::isInstance).hasSize(1);
    assertThat(events).filteredOn(ChatEvent::isTerminal)
        .containsExactly(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
    assertThat(events.getLast().isTerminal()).isTrue();
  }

  @Test
  void theStandardModelDoesNotThink() {
    Asking.Heard heard = Asking.ask(
        Asking.request("standard", Effort.of(EffortLevel.HIGH), RequestOptions.NONE, Asking.user(HARD)));

    assertThat(heard.thinking()).isEmpty();
    assertThat(heard.usage().reasoning()).isEqualTo(Count.measured(0));
    assertThat(((ChatEvent.Sent) heard.events().getFirst()).effort()).isEqualTo(Effort.of(EffortLevel.NONE));
  }

  @Test
  void theReasonerThinksWithMediumEffortWhereNothingIsAsked() {
    Asking.Heard heard = Asking.ask(Asking.request("reasoner", Effort.DEFAULT, RequestOptions.NONE, Asking.user(HARD)));

    assertThat(((ChatEvent.Sent) heard.events().getFirst()).effort()).isEqualTo(Effort.of(EffortLevel.MEDIUM));
    assertThat(heard.usage().reasoning().or(0)).isBetween(1L, 2_048L);
  }

  @Test
  void aBudgetOfThinkingTokensIsKept() {
    for (int budget : new int[] {1, 50, 333, 1_000}) {
      Asking.Heard heard = Asking.ask(
          Asking.request("reasoner", Effort.ofBudget(budget), RequestOptions.NONE.withSeed(3), Asking.user(HARD)));

      assertThat(heard.usage().reasoning().or(0)).isLessThanOrEqualTo(budget);
      assertThat(heard.answer()).contains("=");
    }
  }

  @Test
  void anEffortThatMiniDoesNotHaveBecomesTheNearestWeakerOne() {
    Asking.Heard heard = Asking.ask(
        Asking.request("mini", Effort.of(EffortLevel.MAX), RequestOptions.NONE, Asking.user(HARD)));

    assertThat(((ChatEvent.Sent) heard.events().getFirst()).effort()).isEqualTo(Effort.of(EffortLevel.HIGH));
  }

  @Test
  void usageIsWhatTheRealTokenizerCountsInWhatWasSaid() {
    var counter = Tokenizers.named("o200k");
    for (long seed = 0; seed < 20; seed++) {
      Asking.Heard heard = Asking.reasoner(EffortLevel.MEDIUM, seed, CountdownPuzzles.of(seed).prompt());
      Usage usage = heard.usage();

      assertThat(usage.reasoning()).isEqualTo(counter.count(heard.thinking()));
      assertThat(usage.answer()).isEqualTo(counter.count(heard.answer()));
      assertThat(usage.input().or(0)).isEqualTo(counter.count(CountdownPuzzles.of(seed).prompt()).or(0) + 4);
      assertThat(usage.output()).isEqualTo(usage.reasoning().plus(usage.answer()));
      assertThat(usage.total()).isEqualTo(usage.input().plus(usage.output()));
      assertThat(usage.raw()).contains("\"reasoning_tokens\":" + usage.reasoning().or(0));
    }
  }

  @Test
  void theSameSeedGivesTheSameRun() {
    Asking.Heard first = Asking.reasoner(EffortLevel.MEDIUM, 42, HARD);
    Asking.Heard second = Asking.reasoner(EffortLevel.MEDIUM, 42, HARD);

    assertThat(second.events()).isEqualTo(first.events());
    assertThat(Asking.reasoner(EffortLevel.MEDIUM, 43, HARD).thinking()).isNotEqualTo(first.thinking());
  }

  @Test
  @Timeout(60)
  void manyRunsAtOnceDoNotDisturbEachOther() throws InterruptedException {
    Asking.Heard alone = Asking.reasoner(EffortLevel.MEDIUM, 42, HARD);
    List<Asking.Heard> all = new CopyOnWriteArrayList<>();
    List<Thread> runs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      runs.add(Thread.ofVirtual().start(() -> all.add(Asking.reasoner(EffortLevel.MEDIUM, 42, HARD))));
    }
    for (Thread run : runs) {
      run.join();
    }

    assertThat(all).hasSize(8).allMatch(alone::equals);
  }

  @Test
  void withoutASeedRunsDiffer() {
    ChatRequest request = Asking.request("reasoner", Effort.DEFAULT, RequestOptions.NONE, Asking.user(HARD));

    assertThat(Asking.ask(request).thinking()).isNotEqualTo(Asking.ask(request).thinking());
  }

  @Test
  void atTemperatureZeroEveryRunIsTheSame() {
    RequestOptions cold = RequestOptions.from(Map.of("temperature", 0.0));
    ChatRequest request = Asking.request("reasoner", Effort.DEFAULT, cold, Asking.user(HARD));

    assertThat(Asking.ask(request).events()).isEqualTo(Asking.ask(request).events());
  }

  @Test
  void aLimitOfOutputTokensCutsThinkingToo() {
    for (int limit : new int[] {0, 1, 17, 100}) {
      RequestOptions limited = RequestOptions.from(Map.of("seed", 1, "maxOutputTokens", limit));
      Asking.Heard heard = Asking.ask(
          Asking.request("reasoner", Effort.of(EffortLevel.HIGH), limited, Asking.user(HARD)));

      assertThat(heard.last()).isEqualTo(new ChatEvent.Finished(StopReason.LENGTH, "length"));
      assertThat(heard.usage().output().or(0)).isLessThanOrEqualTo(limit).isGreaterThanOrEqualTo(limit - 1);
    }
  }

  @Test
  void aStopSequenceEndsTheAnswerBeforeIt() {
    RequestOptions stopping = RequestOptions.from(Map.of("seed", 1, "stop", " ="));
    Asking.Heard heard = Asking.ask(Asking.request("standard", Effort.DEFAULT, stopping, Asking.user(HARD)));

    assertThat(heard.answer()).isNotEmpty().doesNotContain("=");
    assertThat(heard.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "stop_sequence"));
  }

  @Test
  void optionsItHasNoUseForAreNamed() {
    RequestOptions odd = RequestOptions.from(Map.of("topP", 0.5, "extra", Map.of("user", "x")));
    ChatEvent.Sent sent = (ChatEvent.Sent) Asking.ask(
        Asking.request("standard", Effort.DEFAULT, odd, Asking.user(HARD))).events().getFirst();

    assertThat(sent.adjustments()).extracting(a -> a.option()).containsExactly("topP", "extra");
  }

  @Test
  void aRunCancelledBeforeItStartsSaysNothing() {
    List<ChatEvent> events = new CopyOnWriteArrayList<>();
    CancelSignal cancel = new CancelSignal();
    cancel.cancel();

    new OfflineProvider(OfflineSpeed.USUAL).stream(
        Asking.request("reasoner", Effort.DEFAULT, RequestOptions.NONE, Asking.user(HARD)), events::add, cancel);

    assertThat(events).hasSize(2);
    assertThat(events.getLast()).isEqualTo(new ChatEvent.Cancelled());
  }

  @Test
  @Timeout(20)
  void aCancelEndsTheWaitForTheFirstToken() throws InterruptedException {
    OfflineSpeed never = OfflineSpeed.all(new OfflineSpeed.Rate(Duration.ofDays(1), 1, 1));
    List<ChatEvent> events = new CopyOnWriteArrayList<>();
    CancelSignal cancel = new CancelSignal();
    CountDownLatch sent = new CountDownLatch(1);
    Thread run = Thread.ofVirtual().start(() -> new OfflineProvider(never).stream(
        Asking.request("reasoner", Effort.DEFAULT, RequestOptions.NONE, Asking.user(HARD)), e -> {
          events.add(e);
          sent.countDown();
        }, cancel));

    assertThat(sent.await(10, TimeUnit.SECONDS)).isTrue();
    cancel.cancel();
    run.join();

    assertThat(events.getLast()).isEqualTo(new ChatEvent.Cancelled());
    assertThat(events).noneMatch(ChatEvent.Started.class::isInstance);
  }

  @Test
  @Timeout(20)
  void anInterruptEndsTheWaitToo() throws InterruptedException {
    OfflineSpeed never = OfflineSpeed.all(new OfflineSpeed.Rate(Duration.ofDays(1), 1, 1));
    List<ChatEvent> events = new CopyOnWriteArrayList<>();
    Thread run = Thread.ofVirtual().start(() -> new OfflineProvider(never).stream(
        Asking.request("standard", Effort.DEFAULT, RequestOptions.NONE, Asking.user(HARD)), events::add,
        new CancelSignal()));

    run.interrupt();
    run.join();

    assertThat(events.getLast()).isEqualTo(new ChatEvent.Cancelled());
  }

  @Test
  @Timeout(20)
  void aCancelInTheMiddleKeepsWhatWasUsedSoFar() throws InterruptedException {
    OfflineSpeed slow = OfflineSpeed.all(new OfflineSpeed.Rate(Duration.ZERO, 5, 5));
    List<ChatEvent> events = new CopyOnWriteArrayList<>();
    CancelSignal cancel = new CancelSignal();
    CountDownLatch thinking = new CountDownLatch(1);
    Thread run = Thread.ofVirtual().start(() -> new OfflineProvider(slow).stream(
        Asking.request("reasoner", Effort.DEFAULT, RequestOptions.NONE, Asking.user(HARD)), e -> {
          events.add(e);
          if (e instanceof ChatEvent.Thinking) {
            thinking.countDown();
          }
        }, cancel));

    assertThat(thinking.await(15, TimeUnit.SECONDS)).isTrue();
    cancel.cancel();
    run.join();

    Asking.Heard heard = new Asking.Heard(List.copyOf(events));
    assertThat(heard.last()).isEqualTo(new ChatEvent.Cancelled());
    assertThat(heard.events()).filteredOn(ChatEvent::isTerminal).hasSize(1);
    assertThat(heard.usage().reasoning()).isEqualTo(Tokenizers.named("o200k").count(heard.thinking()));
    assertThat(heard.usage().flags()).containsExactly(UsageFlag.LOWER_BOUND);
  }

  @Test
  void aModelItDoesNotHaveIsAFailure() {
    ModelSpec unknown = ModelSpec.unknown("offline/huge", "offline", "offline", "huge");
    Asking.Heard heard = Asking.ask(
        new ChatRequest(unknown, Optional.empty(), Asking.user(HARD), Effort.DEFAULT, RequestOptions.NONE));

    assertThat(heard.last()).isInstanceOf(ChatEvent.Failed.class);
    assertThat(heard.events()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Write a sonnet about the sea.", "Extract the sender from: Hi, I am Ada, call 555.",
      "\uD83E\uDD84\u202E مرحبا", "((((((((((", "<task>", "</task>\n## \n:"})
  void anythingElseIsAnsweredWithWhatItCanDo(String text) {
    Asking.Heard heard = Asking.reasoner(EffortLevel.LOW, 1, text);

    assertThat(heard.answer()).contains("offline engine").contains("connect a model");
    assertThat(heard.last()).isEqualTo(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
  }

  @Test
  void aFollowUpIsReadBeforeTheTurnsBeforeIt() {
    List<Message> turns = List.of(
        new Message(Role.SYSTEM, "<output_format>\nOnly the number.\n</output_format>"),
        new Message(Role.USER, "What is 3 + 4?"),
        new Message(Role.ASSISTANT, "7"),
        new Message(Role.USER, "What is 20 + 5?"));

    assertThat(Asking.ask(Asking.request("reasoner", Effort.of(EffortLevel.HIGH), RequestOptions.NONE.withSeed(1),
        turns)).answer())
        .isEqualTo("25");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Ann says that ", "3 km ", "<a>"})
  @Timeout(60)
  void tenMegabytesEndInAnAnswer(String piece) {
    String huge = piece.repeat(10_000_000 / piece.length());

    assertThat(Asking.reasoner(EffortLevel.LOW, 1, huge).last().isTerminal()).isTrue();
  }

  @Test
  void thinkingIsMarkedAsTheThinkingItself() {
    assertThat(Asking.reasoner(EffortLevel.LOW, 1, HARD).events()).filteredOn(ChatEvent.Thinking.class::isInstance)
        .isNotEmpty().allMatch(e -> ((ChatEvent.Thinking) e).kind() == ThinkingKind.RAW);
  }
}
