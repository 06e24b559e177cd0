package deliberate.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Who uses a database at the moment, told by a lock on a file beside it; and so, whether its last user ended well:
/// that one leaves no write-ahead log behind.
final class Presence implements AutoCloseable {
  private final Path doubt;
  private final boolean isDoubtful;
  private final FileChannel channel;

  private Presence(Path doubt, boolean isDoubtful, FileChannel channel) {
    this.doubt = doubt;
    this.isDoubtful = isDoubtful;
    this.channel = channel;
  }

  static Presence at(Path file) throws IOException {
    FileChannel channel = FileChannel.open(beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.READ,
        StandardOpenOption.WRITE);
    boolean alone = stay(channel);
    Path log = beside(file, "-wal");
    Path doubt = beside(file, ".doubt");
    boolean endedBadly = alone && Files.exists(log) && Files.size(log) > 0;
    return new Presence(doubt, endedBadly || Files.exists(doubt), channel);
  }

  /// Whether all of the database should be looked at before it is used.
  boolean isDoubtful() {
    return isDoubtful;
  }

  /// It has been looked at, or begun anew.
  void trust() throws IOException {
    Files.deleteIfExists(doubt);
  }

  /// Something in it is damaged.
  void suspect() throws IOException {
    Files.write(doubt, new byte[0]);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Holds a share of the lock until the channel is closed; says whether nobody else had one.
  private static boolean stay(FileChannel channel) throws IOException {
    try {
      FileLock all = channel.tryLock();
      if (all != null) {
        all.release();
      }
      channel.lock(0, Long.MAX_VALUE, true);
      return all != null;
    } catch (OverlappingFileLockException _) { // somebody in this very process
      return false;
    }
  }

  private static Path beside(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
