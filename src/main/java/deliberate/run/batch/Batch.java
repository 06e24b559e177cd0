package deliberate.run.batch;

import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;

/// Does many pieces of work, so many at once for each lane; one that fails does not stop the others. For the home
/// thread.
///
/// @param <K> what tells the pieces apart
/// @param <R> what comes of one
public final class Batch<K, R> {
  private final TaskRunner tasks;
  private final int atOnce;
  private final Watcher<K, R> watcher;
  private final CancelSignal cancel = new CancelSignal();
  private final Map<String, Queue<Job<K, R>>> lanes = new LinkedHashMap<>();
  private int left;

  /// One piece of work.
  ///
  /// @param lane what some share that must not be asked too much at once, such as a server's address
  /// @param work done away from the home thread
  public record Job<K, R>(K key, String lane, Function<CancelSignal, R> work) {}

  /// Whoever follows the work; called on the home thread.
  public interface Watcher<K, R> {
    void started(K key);

    void ended(K key, R result);

    /// Work that could not be done at all.
    void broken(K key, Exception why);

    /// Everything has ended, or was stopped.
    void over();
  }

  /// @param atOnce the most pieces at a time in one lane
  public Batch(TaskRunner tasks, int atOnce, Watcher<K, R> watcher) {
    this.tasks = tasks;
    this.atOnce = atOnce;
    this.watcher = watcher;
  }

  public void start(List<Job<K, R>> jobs) {
    jobs.forEach(job -> lanes.computeIfAbsent(job.lane(), _ -> new ArrayDeque<>()).add(job));
    left = jobs.size();
    List<Job<K, R>> first = new ArrayList<>();
    for (Queue<Job<K, R>> lane : lanes.values()) {
      for (int i = 0; i < atOnce && !lane.isEmpty(); i++) {
        first.add(lane.remove());
      }
    }
    first.forEach(this::run);
    if (jobs.isEmpty()) {
      watcher.over();
    }
  }

  /// Stops what is being done and starts nothing more; what has ended stays.
  public void stop() {
    lanes.values().forEach(lane -> {
      left -= lane.size();
      lane.clear();
    });
    cancel.cancel();
  }

  private void run(Job<K, R> job) {
    watcher.started(job.key());
    tasks.run(() -> job.work().apply(cancel), result -> {
      watcher.ended(job.key(), result);
      next(job.lane());
    }, why -> {
      watcher.broken(job.key(), why);
      next(job.lane());
    });
  }

  private void next(String lane) {
    left--;
    Job<K, R> waiting = lanes.get(lane).poll();
    if (waiting != null) {
      run(waiting);
    } else if (left == 0) {
      watcher.over();
    }
  }
}
