package deliberate.ui.library;

import deliberate.message.PromptFileText;
import deliberate.prompt.library.LibraryFolder;
import deliberate.prompt.library.LibraryFolder.Listing;
import deliberate.prompt.library.LibraryFolder.Watch;
import deliberate.task.TaskRunner;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Reads a folder in the background: names first, then what is in the files; one reading at a time.
final class LibraryReading {
  /// Between two reports; a small library makes none.
  private static final int STEP = 100;

  private final TaskRunner tasks;
  private final Receiver receiver;
  private Optional<Run> running = Optional.empty();
  private Optional<Request> next = Optional.empty();

  LibraryReading(TaskRunner tasks, Receiver receiver) {
    this.tasks = tasks;
    this.receiver = receiver;
  }

  /// Hears of a reading on the home thread.
  interface Receiver {
    void named(Listing names);

    /// @param of 0 while it is not known
    void progressed(int done, int of);

    /// @param stopped whether the user ended it before all was read
    void read(Listing found, boolean stopped);

    void failed(Exception problem);
  }

  private record Request(Path folder, Supplier<Listing> earlier) {}

  private record Run(Path folder, AtomicBoolean ended, AtomicInteger reported) {
    Run(Path folder) {
      this(folder, new AtomicBoolean(), new AtomicInteger());
    }

    boolean reports(int done) {
      boolean reports = Math.abs(done - reported.get()) >= STEP;
      if (reports) {
        reported.set(done);
      }
      return reports;
    }
  }

  boolean isRunning() {
    return running.isPresent();
  }

  /// Reads this folder, after what is being read now; a reading of another folder ends at once.
  ///
  /// @param earlier what an earlier reading found, which is taken where files did not change
  void read(Path folder, Supplier<Listing> earlier) {
    Request request = new Request(folder, earlier);
    if (running.isPresent()) {
      next = Optional.of(request);
      running.filter(run -> !run.folder().equals(folder)).ifPresent(run -> run.ended().set(true));
    } else {
      start(request);
    }
  }

  /// Ends the reading; what it has found stays.
  void stop() {
    running.ifPresent(run -> run.ended().set(true));
  }

  private void start(Request request) {
    Run run = new Run(request.folder());
    running = Optional.of(run);
    Watch watch = (done, of) -> {
      if (run.reports(done)) {
        tasks.home(() -> running.filter(run::equals).ifPresent(_ -> receiver.progressed(done, of)));
      }
      return !run.ended().get();
    };
    tasks.run(() -> LibraryFolder.list(run.folder(), watch), names -> {
      if (!isReplaced(run)) {
        receiver.named(names);
      }
      Listing earlier = request.earlier().get();
      tasks.run(() -> LibraryFolder.read(names, earlier, PromptFileText::of, watch),
          found -> finish(run, () -> receiver.read(found, run.ended().get())),
          problem -> finish(run, () -> receiver.failed(problem)));
    }, problem -> finish(run, () -> receiver.failed(problem)));
  }

  private void finish(Run run, Runnable tell) {
    running = Optional.empty();
    if (!isReplaced(run)) {
      tell.run();
    }
    Optional<Request> waiting = next;
    next = Optional.empty();
    waiting.ifPresent(this::start);
  }

  private boolean isReplaced(Run run) {
    return next.filter(request -> !request.folder().equals(run.folder())).isPresent();
  }
}
