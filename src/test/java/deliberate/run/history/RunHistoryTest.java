package deliberate.run.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.report.RunsToReport;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.entry.KeepRules;
import deliberate.run.history.entry.KeptChecks;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import deliberate.run.history.entry.SeriesPoint;
import deliberate.run.history.entry.Vote;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {
  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);

  @TempDir
  private Path folder;
  private RunHistory history;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder, NOON);
  }

  @AfterEach
  void close() throws Exception {
    history.close();
  }

  @Test
  void everySortOfRunIsLoadedAsItWas() throws Exception {
    List<RunRecord> runs = RunsToReport.all();
    runs.forEach(history::record);
    reopen();

    for (RunRecord run : runs) {
      assertThat(history.load(run.id()).orElseThrow().record()).isEqualTo(run);
    }
    assertThat(history.find(Query.ALL, 10)).extracting(RunSummary::id)
        .containsExactlyElementsOf(runs.reversed().stream().map(RunRecord::id).toList());
  }

  @Test
  void aRunIsFoundByWordsOfPromptThinkingAndAnswerAndTheBeginningOfTheLast() throws Exception {
    RunRecord run = answer("Reach nine hundred fifty-two.", "Let me try a détour first.", "((100 + 6) × 3 × 75 = 952)");
    answer("Name a tree.", "An oak?", "Beech");

    assertThat(found("hundr")).containsExactly(run.id());
    assertThat(found("detour")).containsExactly(run.id());
    assertThat(found("952")).containsExactly(run.id());
    assertThat(found("nine detour 107")).isEmpty();
    assertThat(found("nine detour 952")).containsExactly(run.id());
    assertThat(found("hundr nine")).isEmpty();
    assertThat(found("\"try a\"")).containsExactly(run.id());
    assertThat(found("\"a try\"")).isEmpty();
    assertThat(found("countdown")).hasSize(2);
  }

  @Test
  void scriptsWithoutSpacesAreFoundByAnyStretch() throws Exception {
    RunRecord chinese = answer("请计算数字", "让我想一想这个问题", "答案是九百五十二");
    RunRecord japanese = answer("数字を選ぶ", "カウントダウンで考える", "答えは二十四です");

    assertThat(found("计算")).containsExactly(chinese.id());
    assertThat(found("一想")).containsExactly(chinese.id());
    assertThat(found("五十二")).containsExactly(chinese.id());
    assertThat(found("ダウン")).containsExactly(japanese.id());
    assertThat(found("二五")).isEmpty();
  }

  @Test
  void whatAPersonTypesIsNeverASyntaxError() throws Exception {
    answer("a", "b", "c");

    for (String odd : List.of("\"", "\"\"", "AND", "a AND", "NEAR(", "*", "-", "a:b", "^", "(", "'; DROP TABLE run;",
        " ")) {
      history.find(Query.ALL.withWords(odd), 5);
    }
    assertThat(found("***")).isEmpty();
    assertThat(found("  ")).hasSize(1);
  }

  @Test
  void filtersNarrowWhatIsFound() throws Exception {
    RunsToReport.all().forEach(history::record);
    history.flush();
    RunRecord grok = history.find(Query.ALL.withModel(Optional.of("xai/grok-4.3")), 5).stream()
        .map(RunSummary::id).map(this::load).findFirst().orElseThrow().record();
    BigDecimal cost = grok.bill().total().orElseThrow();

    assertThat(models(Query.ALL.withEffort(Optional.of("high")))).containsExactly("xai/grok-4.3");
    assertThat(models(Query.ALL.withOutcome(Optional.of(Outcome.FAILED)))).containsExactly("openai/gpt-5-mini");
    assertThat(models(Query.ALL.withCost(Optional.of(cost), Optional.of(cost)))).containsExactly("xai/grok-4.3");
    assertThat(models(Query.ALL.withCost(Optional.of(new BigDecimal("100")), Optional.empty()))).isEmpty();
    Instant start = grok.startedAt();
    assertThat(models(Query.ALL.withTime(Optional.of(start), Optional.of(start.plusMillis(1))))).hasSize(7);
    assertThat(models(Query.ALL.withTime(Optional.empty(), Optional.of(start)))).isEmpty();
    assertThat(models(Query.ALL.withPrompt(Optional.of(UUID.randomUUID())))).isEmpty();
  }

  @Test
  void starsNotesAndChecksAreKeptAndNotesAreFound() throws Exception {
    RunRecord run = answer("a", "b", "c");
    history.checked(run.id(), new KeptChecks(2, 1, 4, "{\"x\":1}"));
    history.upkeep().star(run.id(), true);
    history.upkeep().note(run.id(), "the best so far");
    reopen();

    KeptRun kept = load(run.id());
    assertThat(kept.checks()).isEqualTo(new KeptChecks(2, 1, 4, "{\"x\":1}"));
    assertThat(kept.summary().starred()).isTrue();
    assertThat(kept.summary().note()).isEqualTo("the best so far");
    assertThat(found("best")).containsExactly(run.id());
    assertThat(models(Query.ALL.withStarred(true))).hasSize(1);
  }

  @Test
  void deletedRunsComeBackWithUndoAndAreGoneForGoodLater() throws Exception {
    RunRecord run = answer("a", "b", "c");
    RunRecord other = answer("a", "b", "d");

    history.upkeep().delete(List.of(run.id()));
    assertThat(found("")).containsExactly(other.id());
    history.upkeep().restore(List.of(run.id()));
    assertThat(found("")).hasSize(2);
    history.upkeep().delete(List.of(run.id()));
    history.close();
    history = RunHistory.open(folder, Clock.offset(NOON, Duration.ofDays(2)));
    assertThat(history.load(run.id())).isEmpty();
    assertThat(load(other.id()).record().answer()).isEqualTo("d");
  }

  @Test
  void aRunThatIsNotToBeKeptLeavesNothing() throws Exception {
    RunRecord run = answer("secret question", "b", "c");
    history.upkeep().forget(run.id());

    assertThat(found("secret")).isEmpty();
    assertThat(history.load(run.id())).isEmpty();
    assertThat(texts()).doesNotContain("secret question");
  }

  @Test
  void aRunForgottenWhileItGoesOnIsNotKept() throws Exception {
    ScriptedRun script = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).keptBy(history);
    RunRecord run = script.sent().at(100, new ChatEvent.Answer("24")).then(() -> forgetAll())
        .at(200, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();

    assertThat(found("")).isEmpty();
    assertThat(history.load(run.id())).isEmpty();
  }

  @Test
  void rulesRemoveTheOldestButWhatHasAStar() throws Exception {
    RunRecord starred = answer("a", "b", "c");
    answer("a", "b", "d");
    history.upkeep().star(starred.id(), true);

    assertThat(history.upkeep().keepBy(KeepRules.EVERYTHING)).isZero();
    assertThat(history.upkeep().keepBy(new KeepRules(OptionalInt.of(30), OptionalLong.empty()))).isZero();
    assertThat(history.upkeep().keepBy(new KeepRules(OptionalInt.of(2), OptionalLong.empty()))).isEqualTo(1);
    assertThat(found("")).containsExactly(starred.id());
    answer("a", "b", "e");
    assertThat(history.upkeep().keepBy(new KeepRules(OptionalInt.empty(), OptionalLong.of(10)))).isEqualTo(1);
    assertThat(history.upkeep().rules().bytes()).hasValue(10);
    assertThat(history.upkeep().size().runs()).isEqualTo(1);
    assertThat(history.upkeep().size().bytes()).isPositive();
  }

  @Test
  void textsOfPromptsAreKeptOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      answer("the same question", "b", "answer " + i);
    }

    assertThat(texts()).containsOnlyOnce("the same question");
  }

  @Test
  void aSeriesHasTheRunsOfAPromptInTheOrderOfTime() throws Exception {
    RunRecord first = answer("a", "b", "c");
    RunRecord second = answer("a", "b", "d");
    history.checked(second.id(), new KeptChecks(1, 1, 2, "{}"));
    history.flush();

    List<SeriesPoint> series = history.series(ScriptedRun.PROMPT.id(), 10);
    assertThat(series).extracting(SeriesPoint::run).containsExactly(first.id(), second.id());
    assertThat(series.getLast().total()).contains(Duration.ofMillis(300));
    assertThat(history.series(ScriptedRun.PROMPT.id(), 1)).extracting(SeriesPoint::run).containsExactly(second.id());
  }

  @Test
  void votesAreListedAndTakenBack() throws Exception {
    Vote vote = new Vote(UUID.randomUUID(), NOON.instant(), ScriptedRun.PROMPT.id(), "easy",
        List.of("offline/mini·", "offline/reasoner·high"), List.of(new UUID(0, 1), new UUID(0, 2)), "offline/mini·",
        "blind");
    history.votes().add(vote);

    assertThat(history.votes().list()).containsExactly(vote);
    assertThat(history.votes().list(UUID.randomUUID())).isEmpty();
    history.votes().remove(vote.id());
    assertThat(history.votes().list(ScriptedRun.PROMPT.id())).isEmpty();
  }

  private void reopen() throws IOException {
    history.close();
    open();
  }

  private RunRecord answer(String question, String thinking, String answer) {
    return ScriptedRun.of("deepseek", "deepseek-v4-flash", ThinkingKind.RAW).asking(question).keptBy(history).sent()
        .at(100, new ChatEvent.Thinking(ThinkingKind.RAW, thinking))
        .at(200, new ChatEvent.Answer(answer))
        .at(300, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
  }

  private void forgetAll() {
    try {
      for (UUID id : found("")) {
        history.upkeep().forget(id);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private KeptRun load(UUID id) {
    try {
      return history.load(id).orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<UUID> found(String words) throws IOException {
    history.flush();
    return history.find(Query.ALL.withWords(words), 100).stream().map(RunSummary::id).toList();
  }

  private List<String> models(Query query) throws IOException {
    return history.find(query, 100).stream().map(RunSummary::model).toList();
  }

  private List<String> texts() throws Exception {
    history.close();
    try (HistoryFile file = new HistoryFile(folder.resolve("history.db"), NOON)) {
      return file.read(connection -> Sql.list(connection, "SELECT body FROM text", row -> row.getString(1)));
    } finally {
      open();
    }
  }
}
