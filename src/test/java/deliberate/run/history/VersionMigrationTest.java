package deliberate.run.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.report.RunsToReport;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.entry.Outcome;
import deliberate.run.version.KeptVersion;
import deliberate.run.version.Versions;
import deliberate.store.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionMigrationTest {
  @TempDir
  private Path folder;

  @Test
  void runsOfAFileFromBeforeVersionsAreVersionsWhoseTextIsNotKept() throws Exception {
    Path file = folder.resolve("history.db");
    List<String> old = HistorySchema.STEPS.subList(0, 3);
    RunRecord run = RunsToReport.reported();
    try (Database before = Database.open(file, old, RunHistoryTest.NOON)) {
      before.write(connection -> new RunWriting(connection, "p").ended(run, Outcome.FINISHED, List.of(),
          Optional.empty()));
    }

    try (RunHistory history = RunHistory.open(folder, RunHistoryTest.NOON)) {
      List<KeptVersion> versions = new Versions(history, RunHistoryTest.NOON).of(ScriptedRun.PROMPT.id());

      assertThat(history.load(run.id()).orElseThrow().record()).isEqualTo(run);
      assertThat(versions).singleElement().satisfies(version -> {
        assertThat(version.version()).isEqualTo(ScriptedRun.PROMPT.version());
        assertThat(version.hasText()).isFalse();
        assertThat(version.runs().count()).isEqualTo(1);
      });
    }
    Path snapshot = folder.resolve("history.db.before-" + HistorySchema.STEPS.size());
    try (Database kept = Database.open(snapshot, old, RunHistoryTest.NOON)) {
      assertThat((long) kept.read(connection -> Sql.number(connection, "SELECT count(*) FROM run"))).isEqualTo(1);
    }
  }
}
