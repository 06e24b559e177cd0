package deliberate.run.replay;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.recording.Playback;
import deliberate.recording.Recording;
import deliberate.recording.RecordingFile;
import deliberate.recording.Take;
import deliberate.run.RunEngine;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.task.CancelSignal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {
  @TempDir
  Path folder;

  static List<Function<Recorded, RunRecord>> runs() {
    return List.of(Recorded::fromServer, Recorded::offline, Recorded::refused);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void aReplayEqualsTheOriginalInTextTokensMoneyAndTimes(Function<Recorded, RunRecord> made) throws Exception {
    for (double speed : new double[] {Playback.AT_ONCE, 4}) {
      Recorded recorded = new Recorded();
      RunRecord original = made.apply(recorded);

      RunRecord again = replay(throughFile(recorded.recording(original)), speed);

      assertThat(again.status()).isEqualTo(original.status());
      assertThat(again.answer()).isEqualTo(original.answer());
      assertThat(again.thinking()).isEqualTo(original.thinking());
      assertThat(again.usage()).isEqualTo(original.usage());
      assertThat(again.bill()).isEqualTo(original.bill());
      assertThat(again.clock()).isEqualTo(original.clock());
      assertThat(again.failure()).isEqualTo(original.failure());
      assertThat(again.sentBody()).isEqualTo(original.sentBody());
      assertThat(again.adjustments()).isEqualTo(original.adjustments());
      assertThat(again.wire().frames()).isEqualTo(original.wire().frames());
      assertThat(again.startedAt()).isEqualTo(original.startedAt());
    }
  }

  @Test
  void aReplayCanBeStopped() throws Exception {
    Recorded recorded = new Recorded();
    Recording recording = throughFile(recorded.recording(recorded.offline()));
    CancelSignal stop = new CancelSignal();
    Playback halted = new Playback(1);
    halted.setHalted(true);
    stop.cancel();

    RunRecord again = run(new Replay(recording, halted), recording.takes().getFirst(), stop);

    assertThat(again.status()).isEqualTo(RunStatus.CANCELLED);
  }

  @Test
  void aRunThatWasBilledHasItsPricesInTheRecordingAndNoOthers() {
    Recorded recorded = new Recorded();
    RunRecord run = recorded.fromServer();

    Take take = recorded.recording(run).takes().getFirst();

    assertThat(take.prices().prices()).extracting("model").containsOnly("gpt-5.4");
    assertThat(take.cost()).isEqualTo(run.bill().total()).isPresent();
  }

  private Recording throughFile(Recording recording) throws Exception {
    Path file = folder.resolve("a.recording");
    RecordingFile.write(file, recording);
    return RecordingFile.read(file);
  }

  private static RunRecord replay(Recording recording, double speed) {
    return run(new Replay(recording, new Playback(speed)), recording.takes().getFirst(), new CancelSignal());
  }

  private static RunRecord run(Replay replay, Take take, CancelSignal stop) {
    RunEngine engine = replay.engine(List.of(take));
    return engine.run(replay.plan(take), engine.live(replay.plan(take)), stop);
  }
}
