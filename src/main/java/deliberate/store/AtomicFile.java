package deliberate.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;

/// Replaces a file as a whole: at any moment there is the old one or the new one, never half of either.
///
/// The new content is written beside the file, flushed, and moved over it; then the folder is flushed. A file that has
/// further hard links, or whose owner cannot be kept, is written in place instead, while the new content lies complete
/// beside it; it gets its old content back where that fails, and [#finish] goes on with it where it was cut off.
public final class AtomicFile {
  private static final int MOST_LINKS = 40;
  private static final int TRIES = 6;
  private static final int BUFFER = 1 << 16;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

  private AtomicFile() {}

  /// Where a write has come to, in order; a crash at any of them must leave the old or the new content.
  enum Step {
    BEGUN,
    WRITTEN,
    READY,
    REPLACED,
    DONE
  }

  /// What is done to the disk besides writing; a seam for tests of what goes wrong there.
  interface Disk {
    /// The finished temporary file takes the place of the old one.
    default void replace(Path temporary, Path target) throws IOException {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The finished content is written over what the file holds.
    default void overwrite(Path target, Path whole) throws IOException {
      InPlace.copy(target, whole);
    }

    /// Gives another program time to let go of the file.
    default void pause(Duration time) throws InterruptedException {
      Thread.sleep(time);
    }

    /// The write has come this far.
    default void reached(Step step) {}
  }

  /// What a file is to hold.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes the file that the path leads to, through symbolic links. The old file's permissions, owner and links are
  /// kept; nothing is left behind on failure. Where another program holds the file, this waits a little.
  public static void write(Path path, byte[] bytes) throws IOException {
    write(path, bytes, new Disk() {});
  }

  /// The same for what is too large to be held at once.
  public static void write(Path path, Content content) throws IOException {
    write(path, content, new Disk() {}, false);
  }

  /// Goes on with a write in place that was cut off by a kill or a power cut; to be called before such a file is read.
  public static void finish(Path path) throws IOException {
    InPlace.finish(target(path.toAbsolutePath()));
  }

  /// The same for what only its owner may read, from its first byte on, where the file system knows owners.
  public static void writePrivate(Path path, byte[] bytes) throws IOException {
    write(path, out -> out.write(bytes), new Disk() {}, true);
  }

  static void write(Path path, byte[] bytes, Disk disk) throws IOException {
    write(path, out -> out.write(bytes), disk, false);
  }

  private static void write(Path path, Content content, Disk disk, boolean isPrivate) throws IOException {
    Path target = target(path.toAbsolutePath());
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    disk.reached(Step.BEGUN);
    Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
    try {
      begin(temporary, isPrivate);
      fill(temporary, content);
      disk.reached(Step.WRITTEN);
      boolean alike = isPrivate || makeAlike(target, temporary);
      disk.reached(Step.READY);
      if (alike) {
        replace(temporary, target, disk);
      } else {
        InPlace.write(target, temporary, disk);
      }
      disk.reached(Step.REPLACED);
    } finally {
      Files.deleteIfExists(temporary);
    }
    flushFolder(target);
    disk.reached(Step.DONE);
  }

  private static Path target(Path path) throws IOException {
    Path target = path;
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(target); i++) {
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    if (Files.isSymbolicLink(target)) {
      throw new FileSystemLoopException(path.toString());
    }
    return target;
  }

  private static void begin(Path temporary, boolean isPrivate) throws IOException {
    if (isPrivate && Files.getFileStore(temporary.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(temporary);
    }
  }

  static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
         OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /// Gives the new file what the old one has besides its content; says whether that is all of it.
  private static boolean makeAlike(Path old, Path fresh) throws IOException {
    if (!Files.isRegularFile(old) || Files.getFileAttributeView(old, PosixFileAttributeView.class) == null) {
      return true;
    }
    boolean countsLinks = old.getFileSystem().supportedFileAttributeViews().contains("unix");
    if (countsLinks && Files.getAttribute(old, "unix:nlink") instanceof Integer links && links > 1) {
      return false;
    }
    PosixFileAttributes wanted = Files.readAttributes(old, PosixFileAttributes.class);
    PosixFileAttributes made = Files.readAttributes(fresh, PosixFileAttributes.class);
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    try {
      if (!made.group().equals(wanted.group())) {
        view.setGroup(wanted.group());
      }
      if (!made.owner().equals(wanted.owner())) {
        view.setOwner(wanted.owner());
      }
    } catch (FileSystemException _) { // only the superuser may give files away
      return false;
    }
    view.setPermissions(wanted.permissions());
    return true;
  }

  private static void replace(Path temporary, Path target, Disk disk) throws IOException {
    Duration pause = FIRST_PAUSE;
    for (int left = TRIES - 1;; left--) {
      try {
        disk.replace(temporary, target);
        return;
      } catch (AtomicMoveNotSupportedException _) {
        if (Files.exists(target)) {
          InPlace.write(target, temporary, disk);
        } else {
          Files.move(temporary, target);
        }
        return;
      } catch (FileSystemException e) { // on Windows: another program has the file open
        if (left == 0 || e instanceof NoSuchFileException || Files.isDirectory(target)) {
          throw e;
        }
        pause(disk, pause);
        pause = pause.multipliedBy(2);
      }
    }
  }

  private static void pause(Disk disk, Duration time) throws InterruptedIOException {
    try {
      disk.pause(time);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /// A move is only safe from a power cut once the folder is on the disk too; Windows has no such step.
  static void flushFolder(Path target) throws IOException {
    Path folder = target.getParent();
    if (folder != null && Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (AccessDeniedException _) { // a folder that may be written but not listed: all that can be done is done
        return;
      }
    }
  }
}
