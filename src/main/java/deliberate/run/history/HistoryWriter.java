package deliberate.run.history;

import deliberate.run.RunRecord;
import deliberate.run.history.entry.Arrival;
import deliberate.run.history.entry.HistoryTrouble;
import deliberate.run.history.entry.Outcome;
import deliberate.store.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Writes to the history on a thread of its own, in the order in which it was told to. Where the disk refuses, what is
/// to be written waits for a while and is tried again; runs never wait for it.
final class HistoryWriter implements AutoCloseable {
  private static final long TICK_MS = 1_000;
  private static final long TRY_AGAIN_MS = 5_000;
  private static final long PATIENCE_AT_END_MS = 5_000;
  private static final int MOST_WAITING = 500;

  private final HistoryFile file;
  private final String process = Processes.thisOne();
  private final ScheduledExecutorService thread = new WriterThread();
  private final List<LiveKept> live = new CopyOnWriteArrayList<>();
  private final Deque<Job> waiting = new ArrayDeque<>();
  private boolean ticking;
  private boolean tryingAgain;
  private boolean troubled;
  private boolean leftOutTold;
  private volatile String problem = "";

  HistoryWriter(HistoryFile file) {
    this.file = file;
  }

  /// Something to be written.
  interface Job {
    void write(Connection connection) throws SQLException;
  }

  void begun(LiveKept run) {
    live.add(run);
    soon(this::tickNow);
  }

  void ended(LiveKept run, RunRecord record) {
    if (live.remove(run)) {
      later(connection -> new RunWriting(connection, process).ended(record, Outcome.of(record),
          run.arrivals(), run.tape()));
    }
  }

  /// A run that nobody has followed.
  void add(RunRecord record, List<Arrival> arrivals) {
    later(connection ->
        new RunWriting(connection, process).ended(record, Outcome.of(record), arrivals,
            Optional.empty()));
  }

  /// Writes soon.
  void later(Job job) {
    synchronized (waiting) {
      if (waiting.size() == MOST_WAITING) {
        waiting.remove();
      }
      waiting.add(job);
    }
    soon(this::writeWaiting);
  }

  /// Writes after all that was to be written before, and waits for it.
  <T> T now(Database.Work<T> work) throws IOException {
    Future<T> coming = thread.submit(() -> {
      writeWaiting();
      return file.write(work);
    });
    try {
      return coming.get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /// Waits until all that was to be written is on disk.
  void flush() throws IOException {
    now(_ -> null);
    if (first() != null) {
      throw new IOException(problem);
    }
  }

  /// Follows that run no more.
  void drop(UUID id) {
    live.removeIf(run -> run.id().equals(id));
  }

  /// Waits until all is written that can be, though not for ever.
  @Override
  public void close() {
    if (thread.isShutdown()) {
      return;
    }
    Future<?> last = thread.submit(() -> {
      writeLive();
      writeWaiting();
    });
    try {
      last.get(PATIENCE_AT_END_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException _) {
      file.tell(new HistoryTrouble.NotKept(file.path().toString()));
    }
    thread.shutdownNow();
  }

  /// A run that ends after the app has closed is not kept any further.
  private void soon(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException _) {
      live.clear();
    }
  }

  private void tickNow() {
    writeWaiting(); // in the order in which they were begun
    writeLive();
    if (!ticking && !live.isEmpty()) {
      ticking = true;
      thread.schedule(this::tick, TICK_MS, TimeUnit.MILLISECONDS);
    }
  }

  private void tick() {
    ticking = false;
    tickNow();
  }

  private void writeLive() {
    live.stream().filter(LiveKept::hasNews).takeWhile(_ -> !troubled).forEach(this::writeLive);
  }

  /// By itself, so that one that cannot be written holds back no other.
  private void writeLive(LiveKept run) {
    List<Runnable> onDisk = new ArrayList<>();
    Came came = Came.NEVER;
    try {
      came = written(connection -> onDisk.add(run.write(connection, process)));
    } finally { // also where it went wrong in a way that nobody has foreseen
      switch (came) {
        case DONE -> onDisk.forEach(Runnable::run);
        case LATER -> run.notWritten();
        case NEVER -> live.remove(run);
      }
    }
  }

  private void writeWaiting() {
    for (Job job = first(); job != null; job = first()) {
      Came came = Came.NEVER;
      try {
        came = written(job);
      } finally {
        if (came == Came.NEVER) {
          soon(this::writeWaiting); // where this goes no further
        }
        if (came != Came.LATER) {
          remove(job);
        }
      }
      if (came == Came.LATER) {
        tryAgainLater();
        return;
      }
    }
  }

  private void remove(Job job) {
    synchronized (waiting) {
      waiting.remove(job);
    }
  }

  private void tryAgainLater() {
    if (!tryingAgain) {
      tryingAgain = true;
      thread.schedule(() -> {
        tryingAgain = false;
        writeWaiting();
      }, TRY_AGAIN_MS, TimeUnit.MILLISECONDS);
    }
  }

  private Job first() {
    synchronized (waiting) {
      return waiting.peek();
    }
  }

  /// What came of writing something.
  private enum Came {
    DONE,
    /// The disk refuses.
    LATER,
    /// It is such that it cannot be written.
    NEVER
  }

  private Came written(Job job) {
    try {
      file.write(connection -> {
        job.write(connection);
        return null;
      });
    } catch (IOException e) {
      return notWritten(e);
    }
    if (troubled) {
      troubled = false;
      file.tell(new HistoryTrouble.KeptAgain());
    }
    return Came.DONE;
  }

  private Came notWritten(IOException e) {
    String why = String.valueOf(e.getMessage());
    if (!Database.mayPass(e)) {
      if (!leftOutTold) {
        leftOutTold = true;
        file.tell(new HistoryTrouble.LeftOut(why));
      }
      return Came.NEVER;
    }
    problem = why;
    if (!troubled) {
      troubled = true;
      file.tell(new HistoryTrouble.NotKept(why));
    }
    return Came.LATER;
  }
}
