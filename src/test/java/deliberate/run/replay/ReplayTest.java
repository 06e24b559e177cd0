package deliberate.run.replay;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.recording.Playback;
import deliberate.recording.Recording;
import deliberate.recording.RecordingFile;
import deliberate.recording.Take;
import deliberate.recording.Tape;
import deliberate.run.RunEngine;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.task.CancelSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
  void timesThatGoBackOrWereMadeUpSpoilNothing() throws Exception {
    Recorded recorded = new Recorded();
    RunRecord original = recorded.fromServer();
    Recording made = recorded.recording(original);
    Take take = made.takes().getFirst();
    long[] jumps = {0, 5_000_000, 3_000_000, -2_000_000_000, 6_000_000};
    List<Tape.Moment> moments = new ArrayList<>();
    for (Tape.Moment moment : take.tape().moments()) {
      moments.add(new Tape.Moment(Duration.ofNanos(jumps[moments.size() % jumps.length]), moment.event()));
    }
    Take jumping = new Take(take.startedAt(), take.request(), take.turn(), take.thoughtBefore(), take.prices(),
        take.cost(), new Tape(moments));
    Recording read = throughFile(new Recording(take.startedAt().minusSeconds(3600), made.promptId(), made.title(),
        made.promptVersion(), made.caseName(), List.of(jumping), Optional.empty()));
    for (double speed : new double[] {Playback.AT_ONCE, 4}) {
      RunRecord again = replay(read, speed);

      assertThat(again.status()).isEqualTo(RunStatus.FINISHED);
      assertThat(again.answer()).isEqualTo(original.answer());
      assertThat(again.usage()).isEqualTo(original.usage());
      assertThat(Stream.of(again.clock().waiting(), again.clock().answering(), again.clock().total())
          .flatMap(Optional::stream)).noneMatch(Duration::isNegative);
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
