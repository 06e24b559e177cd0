package deliberate.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.report.RunsToReport;
import deliberate.run.PromptRef;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.Found;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.RunSummary;
import deliberate.run.version.Versions;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
  @TempDir
  private Path folder;
  private RunHistory history;
  private HistoryViewModel model;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder.resolve("data"), Clock.systemUTC());
    model = new HistoryViewModel(history, new DirectTaskRunner(), _ -> Debounce.AT_ONCE, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void anEmptyHistorySaysSo() {
    model.refresh();

    assertThat(model.state().get()).isEqualTo(HistoryState.EMPTY);
    assertThat(model.runs().get()).isEmpty();
  }

  @Test
  void filtersNarrowTheListAndCanBeCleared() throws Exception {
    keepAll();
    assertThat(model.runs().get()).hasSize(7);
    assertThat(model.choices().get().models()).contains("xai/grok-4.3");

    model.filters().outcome().set(Optional.of(Outcome.CANCELLED));
    assertThat(shown()).extracting(RunSummary::model).containsExactly("openai/gpt-5");
    model.filters().words().set("nowhere");
    assertThat(model.state().get()).isEqualTo(HistoryState.NOTHING_FOUND);
    model.filters().clear();
    assertThat(model.runs().get()).hasSize(7);
    model.filters().leastCost().set(".");
    assertThat(model.runs().get()).hasSize(7);
    model.filters().leastCost().set("$0.001");
    assertThat(shown()).isNotEmpty().allSatisfy(run -> assertThat(run.cost()).isPresent());
  }

  @Test
  void theRunsOfOnePromptAndOfOneOfItsVersionsAreShown() throws Exception {
    PromptRef prompt = ScriptedRun.PROMPT;
    RunRecord older = answered(new PromptRef(prompt.id(), "As it was called", "aaaaaaaaaaaa"));
    RunRecord newer = answered(prompt);
    answered(new PromptRef(new UUID(0, 1), "Another", prompt.version()));
    model.filters().starred().set(true);

    model.showRunsOf(new PromptRef(prompt.id(), "", older.plan().prompt().version()));
    assertThat(shown()).extracting(RunSummary::id).containsExactly(older.id());
    model.refresh();
    assertThat(model.filters().prompt().get().orElseThrow().title()).isEqualTo("Countdown");
    assertThat(shown()).extracting(RunSummary::id).containsExactly(older.id());
    model.showRunsOf(new PromptRef(prompt.id(), "", ""));
    assertThat(shown()).extracting(RunSummary::id).containsExactly(newer.id(), older.id());
    model.filters().version().set(Optional.of("aaaaaaaaaaaa"));
    model.filters().prompt().set(Optional.empty());
    assertThat(model.runs().get()).hasSize(3);
  }

  @Test
  void runsAreFoundByTheDaysFromWhichAndUntilWhich() throws Exception {
    keepAll(); // on 23 November 2026
    LocalDate day = LocalDate.of(2026, 11, 23);
    model.filters().first().set(day.plusDays(1));
    assertThat(model.runs().get()).as("days count only where they are wanted").hasSize(7);
    model.filters().period().set(Period.BETWEEN);
    assertThat(model.state().get()).isEqualTo(HistoryState.NOTHING_FOUND);
    model.filters().first().set(day);
    model.filters().last().set(day);
    assertThat(model.runs().get()).hasSize(7);
    model.filters().first().set(null);
    model.filters().last().set(day.minusDays(1));
    assertThat(model.state().get()).isEqualTo(HistoryState.NOTHING_FOUND);
    model.filters().clear();
    assertThat(model.runs().get()).hasSize(7);
    assertThat(model.filters().last().get()).isNull();
  }

  @Test
  void deletedRunsComeBackWithUndo() throws Exception {
    keepAll();
    model.delete(List.of(0, 2));

    assertThat(model.runs().get()).hasSize(5);
    assertThat(model.deleted().get()).hasSize(2);
    model.undo();
    assertThat(model.runs().get()).hasSize(7);
    assertThat(model.deleted().get()).isEmpty();
  }

  @Test
  void aListOfManyReadsOnlyWhatIsLookedAt() throws Exception {
    for (int i = 0; i < 3 * PagedRuns.PAGE; i++) {
      history.record(RunsToReport.simulated());
    }
    history.flush();
    model.refresh();
    PagedRuns runs = model.runs().get();

    assertThat(runs.size()).isEqualTo(150);
    UUID last = runs.get(149).run().get().id();
    assertThat(runs.get(149)).isSameAs(runs.get(149));
    assertThat(last).isNotEqualTo(runs.get(0).run().get().id());
  }

  @Test
  void linesStayThemselvesWhenRunsComeAndChange() throws Exception {
    keepAll();
    PagedRuns before = model.runs().get();
    RunRow first = before.get(0);
    history.upkeep().star(first.run().get().id(), true);
    model.refresh();
    assertThat(model.runs().get()).isSameAs(before);
    assertThat(first.run().get().starred()).isTrue();

    UUID one = answered(ScriptedRun.PROMPT).id();
    model.refresh();
    assertThat(model.runs().get()).hasSize(8);
    assertThat(model.runs().get().get(0).run().get().id()).isEqualTo(one);
    assertThat(model.runs().get().get(1)).isSameAs(first);
  }

  @Test
  void aRunRemovedMeanwhileDoesNotPutOthersInItsPlace() throws Exception {
    List<RunRecord> runs = keepAll();
    Found found = model.runs().get().found();
    history.upkeep().forget(runs.get(6).id());

    assertThat(history.page(found, 0, 2)).extracting(line -> line.map(RunSummary::id))
        .containsExactly(Optional.empty(), Optional.of(runs.get(5).id()));
  }

  @Test
  void whatIsLookedAtIsReadAgainAndWhatIsTypedStays() throws Exception {
    List<RunRecord> runs = keepAll();
    RunDetails details = new RunDetails(history, model, delay -> delay.toMillis() > 500 ? never() : Debounce.AT_ONCE);
    details.look(Optional.of(runs.getFirst().id()));
    history.upkeep().note(runs.getFirst().id(), "written elsewhere");
    model.refresh();
    assertThat(details.note().get()).isEqualTo("written elsewhere");

    details.note().set("being typed");
    history.upkeep().star(runs.getFirst().id(), true);
    model.refresh();
    assertThat(details.note().get()).isEqualTo("being typed");
    assertThat(details.run().get().orElseThrow().summary().starred()).isTrue();
  }

  @Test
  void aRunTellsTheNameOfItsVersion() throws Exception {
    RunRecord run = keepAll().getFirst();
    PromptRef prompt = run.plan().prompt();
    RunDetails details = new RunDetails(history, model, _ -> Debounce.AT_ONCE);
    details.look(Optional.of(run.id()));
    assertThat(details.versionName().get()).isEmpty();

    new Versions(history, Clock.systemUTC()).name(prompt.id(), prompt.version(), "Before Sunday");
    model.refresh();
    assertThat(details.versionName().get()).isEqualTo("Before Sunday");
  }

  @Test
  void aNoteIsKeptEvenIfTheNextRunIsLookedAtAtOnce() throws Exception {
    List<RunRecord> runs = keepAll();
    RunDetails details = new RunDetails(history, model, delay -> delay.toMillis() > 500 ? never() : Debounce.AT_ONCE);
    details.look(Optional.of(runs.get(0).id()));
    details.note().set("the best");
    details.look(Optional.of(runs.get(1).id()));
    assertThat(details.note().get()).isEmpty();
    details.look(Optional.of(runs.get(0).id()));

    assertThat(details.note().get()).isEqualTo("the best");
    details.toggleStar();
    assertThat(details.run().get().orElseThrow().summary().starred()).isTrue();
  }

  @Test
  void aFileThatCannotBeReadIsSaid() throws Exception {
    Files.writeString(folder.resolve("data"), "in the way");

    model.refresh();

    assertThat(model.state().get()).isEqualTo(HistoryState.BROKEN);
    assertThat(model.problem().get()).contains("data");
  }

  private List<RunRecord> keepAll() throws Exception {
    List<RunRecord> runs = RunsToReport.all();
    runs.forEach(history::record);
    history.flush();
    model.refresh();
    return runs;
  }

  private RunRecord answered(PromptRef prompt) throws Exception {
    RunRecord run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).of(prompt).sent()
        .at(10, new ChatEvent.Answer("24")).at(20, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
    history.record(run);
    history.flush();
    return run;
  }

  private List<RunSummary> shown() {
    return model.runs().get().stream().map(row -> row.run().get()).toList();
  }

  private static Debounce never() {
    return new Debounce() {
      @Override
      public void restart(Runnable action) {}

      @Override
      public void cancel() {}
    };
  }
}
