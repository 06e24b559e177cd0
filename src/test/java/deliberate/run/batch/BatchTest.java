package deliberate.run.batch;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> events = new ArrayList<>();

  /// Work waits until the test lets it go on.
  private final TaskRunner held = new TaskRunner() {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
      waiting.add(() -> {
        T result;
        try {
          result = work.call();
        } catch (Exception e) {
          onFailed.accept(e);
          return;
        }
        onDone.accept(result);
      });
    }

    @Override
    public void home(Runnable action) {
      action.run();
    }
  };

  private final Batch<Integer, String> batch = new Batch<>(held, 2, new Batch.Watcher<>() {
    @Override
    public void started(Integer key) {
      events.add("started " + key);
    }

    @Override
    public void ended(Integer key, String result) {
      events.add(result);
    }

    @Override
    public void broken(Integer key, Exception why) {
      events.add("broken " + key);
    }

    @Override
    public void over() {
      events.add("over");
    }
  });

  @Test
  void noMoreThanTheLimitGoOnAtOnceInALane() {
    batch.start(jobs(5, "one"));

    assertThat(waiting).hasSize(2);
    waiting.remove().run();
    assertThat(waiting).hasSize(2);
  }

  @Test
  void everyLaneHasItsOwnLimit() {
    List<Batch.Job<Integer, String>> jobs = new ArrayList<>(jobs(3, "one"));
    jobs.addAll(jobs(3, "other"));
    batch.start(jobs);

    assertThat(waiting).hasSize(4);
  }

  @Test
  void oneThatFailsDoesNotStopTheOthers() {
    batch.start(List.of(new Batch.Job<>(0, "one", _ -> {
      throw new IllegalStateException("no");
    }), new Batch.Job<>(1, "one", _ -> "fine")));
    letAllGoOn();

    assertThat(events).containsExactly("started 0", "started 1", "broken 0", "fine", "over");
  }

  @Test
  void stoppingStartsNothingMoreAndTellsWhatRuns() {
    List<CancelSignal> signals = new ArrayList<>();
    batch.start(IntStream.range(0, 5).mapToObj(i -> new Batch.Job<>(i, "one", stop -> {
      signals.add(stop);
      return "stopped " + stop.isCancelled();
    })).toList());
    batch.stop();
    letAllGoOn();

    assertThat(events).containsExactly("started 0", "started 1", "stopped true", "stopped true", "over");
  }

  @Test
  void nothingToDoIsOverAtOnce() {
    batch.start(List.of());

    assertThat(events).containsExactly("over");
  }

  @Test
  void theRestIsGuessedFromWhatIsDone() {
    assertThat(new BatchProgress(12, 60, Duration.ofSeconds(12)).left()).contains(Duration.ofSeconds(48));
    assertThat(new BatchProgress(0, 60, Duration.ofSeconds(3)).left()).isEmpty();
  }

  private void letAllGoOn() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  private static List<Batch.Job<Integer, String>> jobs(int count, String lane) {
    return IntStream.range(0, count).mapToObj(i -> new Batch.Job<>(i, lane, _ -> "done")).toList();
  }
}
