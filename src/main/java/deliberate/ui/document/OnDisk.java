package deliberate.ui.document;

import deliberate.prompt.draft.Safekeeping;
import deliberate.prompt.file.PromptFile;
import deliberate.store.Lease;
import deliberate.task.TaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The file of a document as it lies on the disk: whether it still holds what was read or saved, and whose it is.
final class OnDisk {
  private final TaskRunner tasks;
  private final Safekeeping safekeeping;
  private final Runnable onShared;
  private final ReadOnlyObjectWrapper<DiskState> state = new ReadOnlyObjectWrapper<>(DiskState.SAME);
  private Optional<Path> file = Optional.empty();
  private String expected = "";
  private Optional<Stamp> seen = Optional.empty();
  private Optional<Lease> lease = Optional.empty();
  private boolean closed;

  /// @param onShared told where someone else has the file open too
  OnDisk(TaskRunner tasks, Safekeeping safekeeping, Runnable onShared) {
    this.tasks = tasks;
    this.safekeeping = safekeeping;
    this.onShared = onShared;
  }

  /// What changes when a file does, and costs little to ask for.
  private record Stamp(FileTime time, long size) {}

  private record Look(DiskState state, Optional<Stamp> stamp) {}

  ReadOnlyObjectProperty<DiskState> state() {
    return state.getReadOnlyProperty();
  }

  /// The fingerprint of what the file should hold; empty where it should not be there.
  String expected() {
    return expected;
  }

  /// From now on it is this file, and should hold this.
  void expect(Optional<Path> path, String fingerprint) {
    boolean another = !path.equals(file);
    file = path;
    expected = fingerprint;
    seen = Optional.empty();
    state.set(DiskState.SAME);
    if (another) {
      release();
      path.ifPresent(this::claim);
    }
  }

  /// A save found something else than it should.
  void foundChanged() {
    state.set(DiskState.CHANGED);
  }

  /// Looks in the background whether it is still so.
  void look() {
    Optional<Stamp> before = seen;
    String wanted = expected;
    file.filter(_ -> state.get() == DiskState.SAME && !wanted.isEmpty()).ifPresent(path ->
        tasks.run(() -> look(path, wanted, before), now -> {
          if (file.filter(path::equals).isPresent() && expected.equals(wanted)) {
            seen = now.stamp();
            state.set(now.state());
          }
        }, _ -> { })); // a disk that cannot be reached for the moment changes nothing; saving will say so
  }

  void close() {
    closed = true;
    release();
  }

  private static Look look(Path path, String wanted, Optional<Stamp> before) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      Optional<Stamp> stamp = Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
      if (!now.isRegularFile()) {
        return new Look(DiskState.CHANGED, stamp);
      }
      boolean same = stamp.equals(before) || PromptFile.fingerprint(path).filter(wanted::equals).isPresent();
      return new Look(same ? DiskState.SAME : DiskState.CHANGED, stamp);
    } catch (NoSuchFileException _) {
      return new Look(DiskState.GONE, Optional.empty());
    }
  }

  private void claim(Path path) {
    tasks.run(() -> safekeeping.claim(path), taken -> {
      if (closed || file.filter(path::equals).isEmpty()) {
        taken.ifPresent(OnDisk::giveBack);
      } else {
        lease = taken;
        if (taken.isEmpty()) {
          onShared.run();
        }
      }
    }, _ -> { }); // some network drives know no locks; what was changed there is still noticed before a save
  }

  private void release() {
    lease.ifPresent(OnDisk::giveBack);
    lease = Optional.empty();
  }

  private static void giveBack(Lease lease) {
    try {
      lease.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
