package deliberate.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Graders;
import deliberate.prompt.Prompt;
import deliberate.prompt.Turn;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.recording.Recording;
import deliberate.report.RunsToReport;
import deliberate.report.export.ExportFormat;
import deliberate.report.export.RunExport;
import deliberate.run.Conversation;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.RunHistory;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.RecordingDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done with runs that were found: opened, played again, exported.
class HistoryActionsTest {
  @TempDir
  private Path folder;
  private final List<Reopened> opened = new ArrayList<>();
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
  void chosenRunsAreOpenedSideBySide() throws Exception {
    List<RunRecord> runs = keepAll();
    actions.open(List.of(0, 6));

    assertThat(opened).extracting(run -> run.last().record().id())
        .containsExactly(runs.getLast().id(), runs.getFirst().id());
    EarlierRuns earlier = new EarlierRuns(opened);
    assertThat(earlier.prompt().panes()).hasSize(2);
    assertThat(earlier.saying(0)).startsWith("Earlier run of ");
    assertThat(earlier.prompt().sections().getFirst().text()).isEqualTo("Reach 24.");
  }

  @Test
  void turnsOfOneConversationAreOpenedAsOne() throws Exception {
    Conversation talk = Conversation.NEW.with(answering("24").run());
    talk = talk.with(answering("25").run(talk.next("And {{25}}?")));
    history.flush();
    model.refresh();
    actions.open(List.of(0, 1));

    assertThat(opened).singleElement().satisfies(run -> {
      assertThat(run.turns()).hasSize(2);
      assertThat(run.before()).singleElement().extracting(RunRecord::answer).isEqualTo("24");
    });
    Prompt prompt = new EarlierRuns(opened).prompt();
    assertThat(prompt.panes()).hasSize(1);
    assertThat(prompt.turns()).extracting(Turn::text).containsExactly("And \\{{25}}?");
    assertThat(prompt.sections().getFirst().text()).isEqualTo("Reach 24.");
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

  private ScriptedRun answering(String answer) {
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).keptBy(history).sent()
        .at(10, new ChatEvent.Answer(answer)).at(20, new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
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
}
