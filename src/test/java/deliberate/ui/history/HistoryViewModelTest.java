package deliberate.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Graders;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.recording.Recording;
import deliberate.report.RunsToReport;
import deliberate.report.export.ExportFormat;
import deliberate.report.export.RunExport;
import deliberate.run.PromptRef;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.Found;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.RunSummary;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.RecordingDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
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
  private final List<KeptRun> opened = new ArrayList<>();
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private RunHistory history;
  private HistoryViewModel model;
  private HistoryActions actions;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder.resolve("data"), Clock.systemUTC());
    model = new HistoryViewModel(history, new DirectTaskRunner(), _ -> Debounce.AT_ONCE, Clock.systemUTC());
    actions = new HistoryActions(history, model, new DirectTaskRunner(), dialogs,
        new RunExport(new Graders(List.of())), opened::addAll);
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
  void chosenRunsAreOpenedSideBySide() throws Exception {
    List<RunRecord> runs = keepAll();
    actions.open(List.of(0, 6));

    assertThat(opened).extracting(run -> run.record().id())
        .containsExactly(runs.getLast().id(), runs.getFirst().id());
    EarlierRuns earlier = new EarlierRuns(opened);
    assertThat(earlier.prompt().panes()).hasSize(2);
    assertThat(earlier.saying(0)).startsWith("Earlier run of ");
    assertThat(earlier.prompt().sections().getFirst().text()).isEqualTo("Reach 24.");
  }

  @Test
  void aRunIsPlayedAgainWhereItsEventsWereKept() throws Exception {
    List<Recording> played = new ArrayList<>();
    ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).keptBy(history).sent()
        .at(10, new ChatEvent.Answer("24")).at(20, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
    keepAll();
    actions.play(history.load(model.runs().get().get(0).run().get().id()).orElseThrow(), played::add);
    assertThat(played).isEmpty();
    assertThat(actions.progress().get()).contains("without its events");

    actions.play(history.load(model.runs().get().get(7).run().get().id()).orElseThrow(), played::add);
    assertThat(played).singleElement().satisfies(recording -> {
      assertThat(recording.title()).isEqualTo("Countdown");
      assertThat(recording.takes().getFirst().tape().moments()).hasSize(3);
    });
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
  void whatWasFoundIsExportedInEveryFormat() throws Exception {
    keepAll();
    for (ExportFormat format : ExportFormat.values()) {
      Path file = folder.resolve("runs" + format.ending());
      dialogs.save = Optional.of(file);
      actions.export(format, List.of());
      assertThat(file).content().contains("grok-4.3").contains("8 × 3 = 24");
    }
    assertThat(folder).isDirectoryNotContaining(path -> path.getFileName().toString().endsWith(".tmp"));
    assertThat(Files.readAllLines(folder.resolve("runs.jsonl"))).hasSize(7);
    assertThat(folder.resolve("runs.json")).content().contains("\"gen_ai.request.model\":\"grok-4.3\"")
        .contains("\"gen_ai.usage.reasoning.output_tokens\":1530").contains("\"gen_ai.usage.input_tokens\":235");
  }

  @Test
  void aPageThatCannotHoldAllSaysSoAndATableHoldsAll() throws Exception {
    for (int i = 0; i <= RunExport.MOST_ON_A_PAGE; i++) {
      history.record(RunsToReport.simulated());
    }
    history.flush();
    model.refresh();

    Path page = exported(ExportFormat.HTML);
    assertThat(actions.progress().get()).contains("first 500 of 501").contains("JSON Lines");
    assertThat(page).content().contains("This page holds the first 500 of the runs");
    assertThat(Files.readAllLines(exported(ExportFormat.CSV))).hasSize(502);
    assertThat(actions.progress().get()).startsWith("501 runs were written");
  }

  @Test
  void anExportThatIsStoppedLeavesTheFileAsItWas() throws Exception {
    keepAll();
    Path file = Files.writeString(folder.resolve("runs.csv"), "older");
    dialogs.save = Optional.of(file);
    actions.progress().subscribe(said -> {
      if (said.startsWith("Writing: 0 of 7")) {
        actions.cancel();
      }
    });
    actions.export(ExportFormat.CSV, List.of());

    assertThat(actions.progress().get()).isEqualTo("Stopped; nothing was written.");
    assertThat(actions.writing().get()).isEmpty();
    assertThat(file).hasContent("older");
    dialogs.save = Optional.of(folder.resolve("nowhere").resolve("runs.csv"));
    actions.export(ExportFormat.CSV, List.of());
    assertThat(actions.progress().get()).contains("runs.csv was not written");
  }

  @Test
  void aFileThatCannotBeReadIsSaid() throws Exception {
    Files.writeString(folder.resolve("data"), "in the way");

    model.refresh();

    assertThat(model.state().get()).isEqualTo(HistoryState.BROKEN);
    assertThat(model.problem().get()).contains("data");
  }

  private Path exported(ExportFormat format) {
    Path file = folder.resolve("runs" + format.ending());
    dialogs.save = Optional.of(file);
    actions.export(format, List.of());
    return file;
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
