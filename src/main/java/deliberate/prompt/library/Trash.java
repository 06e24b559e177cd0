package deliberate.prompt.library;

import deliberate.store.AtomicFile;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moves files where they can be got back from: into the desktop's trash where that is on the same disk and follows the
/// FreeDesktop specification, else into a folder `.trash` in the library.
public final class Trash {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(ZoneId.systemDefault());

  private final Optional<Path> desktop;

  /// @param desktop the folder of the desktop's trash, such as `~/.local/share/Trash`; empty where there is none of the
  ///                kind
  public Trash(Optional<Path> desktop) {
    this.desktop = desktop;
  }

  /// A file in the trash.
  ///
  /// @param info what the desktop knows of it; empty in a trash of our own
  public record Trashed(Path original, Path now, Optional<Path> info) {}

  /// @param library the folder whose own trash is used where the desktop's cannot be
  public Trashed put(Path file, Path library) throws IOException {
    if (desktop.isPresent()) {
      try {
        return putInto(desktop.get(), file);
      } catch (AtomicMoveNotSupportedException _) { // on another disk
        return putAside(file, library);
      }
    }
    return putAside(file, library);
  }

  /// Puts a file back where it was.
  ///
  /// @throws FileAlreadyExistsException if there is another one by now
  public static void putBack(Trashed trashed) throws IOException {
    if (Files.exists(trashed.original())) {
      throw new FileAlreadyExistsException(trashed.original().toString());
    }
    Files.createDirectories(trashed.original().getParent());
    Files.move(trashed.now(), trashed.original());
    if (trashed.info().isPresent()) {
      Files.deleteIfExists(trashed.info().get());
    }
  }

  private static Trashed putInto(Path trash, Path file) throws IOException {
    Path files = Files.createDirectories(trash.resolve("files"));
    Path infos = Files.createDirectories(trash.resolve("info"));
    for (int i = 1;; i++) {
      String name = i == 1 ? file.getFileName().toString() : i + " " + file.getFileName();
      Path info = infos.resolve(name + ".trashinfo");
      if (Files.exists(files.resolve(name)) || Files.exists(info)) {
        continue;
      }
      AtomicFile.write(info, ("[Trash Info]\nPath=" + encoded(file) + "\nDeletionDate="
          + TIME.format(Instant.now().truncatedTo(ChronoUnit.SECONDS)) + "\n").getBytes(StandardCharsets.UTF_8));
      boolean moved = false;
      try {
        Files.move(file, files.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        moved = true;
      } finally {
        if (!moved) {
          Files.deleteIfExists(info);
        }
      }
      return new Trashed(file, files.resolve(name), Optional.of(info));
    }
  }

  private static Trashed putAside(Path file, Path library) throws IOException {
    Path folder = Files.createDirectories(library.resolve(".trash"));
    for (int i = 1;; i++) {
      Path target = folder.resolve(i == 1 ? file.getFileName().toString() : i + " " + file.getFileName());
      if (!Files.exists(target)) {
        return new Trashed(file, Files.move(file, target), Optional.empty());
      }
    }
  }

  private static String encoded(Path file) {
    URI uri = file.toAbsolutePath().normalize().toUri();
    return uri.getRawPath();
  }
}
