package deliberate.run.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.PriceBook;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import deliberate.recording.Playback;
import deliberate.recording.Recording;
import deliberate.recording.Take;
import deliberate.recording.Tape;
import deliberate.report.RunsToReport;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.replay.Replay;
import deliberate.run.replay.Takes;
import deliberate.task.CancelSignal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run from the history says what came over the wire and when, and can be played again.
class KeptEventsTest {
  private static final String BODY = "{\"model\":\"deepseek-v4-flash\"}";

  @TempDir
  private Path folder;
  private RunHistory history;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder, RunHistoryTest.NOON);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void whatCameOverTheWireIsThereWithItsTimes() throws Exception {
    RunRecord run = wired(3, "x");

    assertThat(whole(run).record()).isEqualTo(run);
    assertThat(run.wire().frames()).hasSize(3);
    assertThat(history.load(run.id()).orElseThrow().record().wire().left()).isEqualTo(3);
  }

  @Test
  void itIsPlayedAgainAsItWas() throws Exception {
    RunRecord run = wired(5, "x");
    KeptRun kept = whole(run);
    Take take = Takes.of(kept.record(), kept.tape());
    Replay replay = new Replay(new Recording(run.startedAt(), run.plan().prompt().id(), "", "", "easy", List.of(take),
        Optional.empty()), new Playback(Playback.AT_ONCE));
    RunPlan plan = replay.plan(take);
    RunEngine engine = replay.engine(List.of(take));

    RunRecord again = engine.run(plan, engine.live(plan), new CancelSignal());

    assertThat(again.thinking()).isEqualTo(run.thinking());
    assertThat(again.clock()).isEqualTo(run.clock());
    assertThat(again.bill()).isEqualTo(run.bill());
    assertThat(again.sentBody()).isEqualTo(BODY);
    assertThat(again.wire()).isEqualTo(run.wire());
  }

  @Test
  void itCanBeRecordedLater() throws Exception {
    RunRecord run = wired(2, "x");
    KeptRun kept = whole(run);
    Takes takes = new Takes(() -> new PriceBook(List.of()));
    assertThat(takes.of(run)).isEmpty();
    takes.remember(kept.record(), kept.tape());

    Recording recording = takes.recording(run.plan().prompt(), "easy", List.of(kept.record()), run.startedAt());

    assertThat(recording.takes()).singleElement().satisfies(take -> {
      assertThat(take.hasWire()).isTrue();
      assertThat(take.cost()).isEqualTo(run.bill().total());
    });
  }

  @Test
  void veryManyEventsAreCutAndTheRestIsCounted() throws Exception {
    RunRecord run = wired(30, "x".repeat(EventRows.MOST_RAW / 20));

    KeptRun kept = whole(run);
    assertThat(kept.record().thinking()).isEqualTo(run.thinking());
    assertThat(kept.record().wire().frames()).hasSizeBetween(10, 20)
        .isEqualTo(run.wire().frames().subList(0, kept.record().wire().frames().size()));
    assertThat(kept.record().wire().left()).isEqualTo(30 - kept.record().wire().frames().size());
  }

  @Test
  void aRunWithoutEventsIsLoadedAllTheSame() throws Exception {
    RunRecord run = RunsToReport.reported();
    history.record(run);

    assertThat(whole(run).record()).isEqualTo(run);
    assertThat(whole(run).tape()).isEqualTo(new Tape(List.of()));
  }

  @Test
  void whatGoesTakesItsEventsAlong() throws Exception {
    RunRecord run = wired(3, "x");
    history.flush();
    history.upkeep().forget(run.id());
    history.close();

    try (HistoryFile file = new HistoryFile(folder.resolve("history.db"), RunHistoryTest.NOON)) {
      assertThat((long) file.read(connection -> Sql.number(connection, "SELECT count(*) FROM run_event"))).isZero();
    }
  }

  private KeptRun whole(RunRecord run) throws Exception {
    history.flush();
    return history.loadWhole(run.id()).orElseThrow();
  }

  private RunRecord wired(int events, String data) {
    ScriptedRun script = ScriptedRun.of("deepseek", "deepseek-v4-flash", ThinkingKind.RAW).keptBy(history)
        .at(0, new ChatEvent.Sent(Effort.DEFAULT, BODY, List.of()))
        .at(1, new ChatEvent.Requested("https://api.deepseek.com/v1", Map.of("date", "today")))
        .at(9, new ChatEvent.Responded(200, Map.of("x-request-id", "r-1")));
    for (int i = 1; i <= events; i++) {
      script.at(10 * i, new ChatEvent.Received("chunk", data + i))
          .at(10 * i, new ChatEvent.Thinking(ThinkingKind.RAW, "thought " + i));
    }
    return script.at(10 * events + 1, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
  }
}
