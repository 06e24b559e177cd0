package deliberate.run.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import deliberate.faults.Child;
import deliberate.provider.ChatEvent;
import deliberate.recording.Tape;
import deliberate.report.RunsToReport;
import deliberate.run.RunRecord;
import deliberate.run.history.entry.HistoryTrouble;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process that keeps runs is killed again and again, while this one keeps runs in the same file. Each time the
/// file opens, what had ended is there, and what had not is marked and holds what came until shortly before.
class KilledRecordingTest {
  /// What is written every second may be a second old, and the machine may be busy.
  private static final long LATEST_MS = 4_000;

  @TempDir
  private Path folder;
  private final Random random = new Random(6);

  @Test
  void whatHadEndedIsThereAndWhatHadNotIsMarked() throws Exception {
    List<UUID> ended = new ArrayList<>();
    for (int round = 0; round < Child.ROUNDS; round++) {
      Path log = folder.resolve("log-" + round);
      Child child = Child.start(RecordingProcess.class, folder.resolve("out-" + round),
          folder.resolve("data").toString(), log.toString());
      int wanted = 1 + random.nextInt(round % 5 == 0 ? 400 : 20);
      child.await(() -> lines(log).stream().filter(line -> line.startsWith("done")).count() >= wanted);
      ended.add(keepOneMore());
      child.kill();
      long killedAt = System.currentTimeMillis();

      List<String> lines = lines(log);
      lines.stream().filter(line -> line.startsWith("done")).map(line -> UUID.fromString(line.split(" ")[1]))
          .forEach(ended::add);
      check(ended, thoughtBefore(lines, killedAt - LATEST_MS), round);
    }
  }

  private void check(List<UUID> ended, int thought, int round) throws IOException {
    List<HistoryTrouble> troubles = new ArrayList<>();
    try (RunHistory history = open(troubles)) {
      List<RunSummary> all = history.find(Query.ALL, Integer.MAX_VALUE);
      assertThat(all).filteredOn(run -> run.outcome() == Outcome.FINISHED).extracting(RunSummary::id)
          .containsAll(ended);
      assertThat(all).extracting(RunSummary::outcome).doesNotContain(Outcome.RUNNING);
      Optional<RunSummary> endless = all.stream().filter(run -> run.model().startsWith("deepseek")).findFirst();
      if (endless.isPresent()) {
        KeptRun kept = history.loadWhole(endless.get().id()).orElseThrow();
        assertThat(kept.summary().outcome()).isEqualTo(Outcome.INTERRUPTED);
        String thinking = kept.record().thinking();
        assertThat(RecordingProcess.thinking(50_000)).startsWith(thinking);
        // Text and events are looked at one after the other, while the run goes on.
        assertThat(RecordingProcess.thinking(50_000)).startsWith(taped(kept));
        assertThat(taped(kept).length()).isCloseTo(thinking.length(), within(500));
        assertThat(thinking.length()).as("round " + round)
            .isGreaterThanOrEqualTo(RecordingProcess.thinking(thought).length());
        assertThat(history.load(all.getLast().id())).isPresent();
      }
    }
    assertThat(troubles).isEmpty();
  }

  private static String taped(KeptRun kept) {
    return kept.tape().moments().stream().map(Tape.Moment::event)
        .map(event -> event instanceof ChatEvent.Thinking piece ? piece.text() : "").collect(Collectors.joining());
  }

  /// While the other process keeps runs too.
  private UUID keepOneMore() throws IOException {
    List<HistoryTrouble> troubles = new ArrayList<>();
    RunRecord run = RunsToReport.simulated();
    try (RunHistory history = open(troubles)) {
      history.record(run);
      history.flush();
      assertThat(history.load(run.id())).isPresent();
    }
    assertThat(troubles).isEmpty();
    return run.id();
  }

  private RunHistory open(List<HistoryTrouble> troubles) {
    RunHistory history = RunHistory.open(folder.resolve("data"), Clock.systemUTC());
    history.onTrouble(troubles::add);
    return history;
  }

  private static int thoughtBefore(List<String> lines, long moment) {
    return lines.stream().map(line -> line.split(" "))
        .filter(parts -> parts.length == 3 && Long.parseLong(parts[2]) <= moment)
        .mapToInt(parts -> Integer.parseInt(parts[1])).max().orElse(0);
  }

  /// Without a last line that is only half there.
  private static List<String> lines(Path log) {
    try {
      String text = Files.exists(log) ? Files.readString(log) : "";
      return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
