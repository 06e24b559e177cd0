package deliberate.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.report.RunsToReport;
import deliberate.run.history.RunHistory;
import deliberate.task.DirectTaskRunner;
import deliberate.task.TaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTest {
  @TempDir
  private Path folder;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private RunHistory history;
  private Following following;
  private int news;
  private int problems;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder.resolve("data"), Clock.systemUTC());
    following = new Following(history, new Stepwise(), Duration.ZERO, () -> news++, _ -> problems++);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void whatThisProcessWritesIsSeenOnce() throws Exception {
    following.start();
    look();
    news = 0;
    look();
    assertThat(news).isZero();

    history.record(RunsToReport.simulated());
    history.flush();
    look();
    look();

    assertThat(news).isEqualTo(1);
  }

  @Test
  void whatAnotherProcessWritesIsSeen() throws Exception {
    following.start();
    look();
    news = 0;
    try (RunHistory other = RunHistory.open(folder.resolve("data"), Clock.systemUTC())) {
      other.record(RunsToReport.simulated());
      other.flush();
      look();
    }

    assertThat(news).isEqualTo(1);
  }

  @Test
  void nobodyIsToldWhoDoesNotLookAnyMore() {
    following.start();
    following.stop();
    look();
    assertThat(news).isZero();
    assertThat(waiting).isEmpty();

    following.start();
    following.start();
    look();
    look();
    assertThat(waiting).hasSize(1);
  }

  @Test
  void aFileThatCanBeReadAgainIsNews() throws Exception {
    Path inTheWay = Files.writeString(folder.resolve("data"), "no folder");
    following.start();
    look();
    assertThat(problems).isEqualTo(1);
    Files.delete(inTheWay);
    look();

    assertThat(news).isEqualTo(1);
  }

  private void look() {
    waiting.remove().run();
  }

  /// Does what it is asked for when the test says so.
  private final class Stepwise implements TaskRunner {
    private final TaskRunner direct = new DirectTaskRunner();

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
      waiting.add(() -> direct.run(work, onDone, onFailed));
    }

    @Override
    public void home(Runnable action) {
      direct.home(action);
    }
  }
}
