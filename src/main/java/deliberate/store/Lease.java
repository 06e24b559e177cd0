package deliberate.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says among all processes that something is in use; the system takes it back when the process ends, however it does.
public final class Lease implements AutoCloseable {
  /// A process loses a lock of its own when it merely opens and closes the file again, so that must not happen.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private Lease(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /// Takes the lease that this file stands for; empty while someone else has it, here or in another process.
  public static Optional<Lease> take(Path path) throws IOException {
    Path file = path.toAbsolutePath().normalize();
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    Optional<Lease> taken = Optional.empty();
    try {
      Files.createDirectories(file.getParent());
      taken = lock(file);
    } finally {
      if (taken.isEmpty()) {
        HELD_HERE.remove(file);
      }
    }
    return taken;
  }

  private static Optional<Lease> lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new Lease(file, channel, lock));
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
