package deliberate.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/// Replaces a file as a whole: at any moment there is the old one or the new one, never half of either.
public final class AtomicFile {
  private static final int MOST_LINKS = 40;

  private AtomicFile() {}

  /// How the finished temporary file takes the place of the old one.
  interface Move {
    void replace(Path temporary, Path target) throws IOException;
  }

  /// Writes beside the file that the path leads to, through symbolic links, and moves the result over it. The old
  /// file's permissions are kept; nothing is left behind on failure.
  public static void write(Path path, byte[] bytes) throws IOException {
    write(path, bytes, AtomicFile::move);
  }

  /// The same for what only its owner may read, from its first byte on, where the file system knows owners.
  public static void writePrivate(Path path, byte[] bytes) throws IOException {
    write(path, bytes, AtomicFile::move, true);
  }

  static void write(Path path, byte[] bytes, Move move) throws IOException {
    write(path, bytes, move, false);
  }

  private static void write(Path path, byte[] bytes, Move move, boolean isPrivate) throws IOException {
    Path target = target(path.toAbsolutePath());
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
    try {
      begin(temporary, isPrivate);
      fill(temporary, bytes);
      if (!isPrivate) {
        keepPermissions(target, temporary);
      }
      move.replace(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
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

  private static void fill(Path temporary, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null && Files.exists(from)) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
