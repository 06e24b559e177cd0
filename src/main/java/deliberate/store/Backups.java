package deliberate.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/// Keeps what files held before they were saved, the last ten of each, in a folder away from them.
///
/// The content of `/home/me/eggs.prompt.yaml` lies in a folder named by a digest of that path, under the time it was
/// saved at and the file's own name, so that a person can find and open it.
public final class Backups {
  private static final int KEPT = 10;
  private static final int DIGITS = 16;
  /// What stands before the name counts with it against the 255 bytes that a name may have.
  private static final int MOST_NAME = 60;

  private final Path folder;

  public Backups(Path folder) {
    this.folder = folder;
  }

  /// Keeps what the file holds now; nothing where there is no file yet, or it holds what was kept last.
  public void keep(Path file) throws IOException {
    byte[] bytes;
    FileTime saved;
    try {
      bytes = Files.readAllBytes(file);
      saved = Files.getLastModifiedTime(file);
    } catch (NoSuchFileException _) {
      return;
    }
    Path mine = folderOf(file);
    Files.createDirectories(mine);
    List<Path> kept = of(file);
    if (kept.isEmpty() || Files.mismatch(kept.getFirst(), file) >= 0) {
      String time = saved.toInstant().toString().replace(":", "").replace(".", "");
      AtomicFile.writePrivate(mine.resolve(time + " " + shortened(file)), bytes);
      for (Path old : kept.stream().skip(KEPT - 1L).toList()) {
        Files.deleteIfExists(old);
      }
    }
  }

  /// What was kept of a file, newest first.
  public List<Path> of(Path file) throws IOException {
    Path mine = folderOf(file);
    if (!Files.isDirectory(mine)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(mine)) {
      return files.filter(kept -> !kept.getFileName().toString().startsWith(".")).sorted().toList().reversed();
    }
  }

  private Path folderOf(Path file) {
    return folder.resolve(Fingerprint.of(file.toAbsolutePath().normalize().toString()).substring(0, DIGITS));
  }

  private static String shortened(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.length() <= MOST_NAME ? name : name.substring(name.length() - MOST_NAME);
  }
}
