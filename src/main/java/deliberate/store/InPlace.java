package deliberate.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes over a file without replacing it, so that other names of it go on meaning the same. The new content lies
/// whole beside it meanwhile: where the write is cut off, [#finish] goes on with it.
final class InPlace {
  private static final int DIGITS = 16;

  private InPlace() {}

  /// @param fresh holds the new content; is gone afterwards
  static void write(Path target, Path fresh, AtomicFile.Disk disk) throws IOException {
    Path whole = whole(target);
    Files.move(fresh, whole, StandardCopyOption.REPLACE_EXISTING);
    AtomicFile.flushFolder(target);
    byte[] old = Files.readAllBytes(target);
    try {
      disk.overwrite(target, whole);
    } catch (IOException e) {
      try {
        AtomicFile.fill(target, out -> out.write(old));
        Files.delete(whole);
      } catch (IOException notRestored) {
        e.addSuppressed(notRestored);
      }
      throw e;
    }
    Files.delete(whole);
  }

  /// Goes on with a write that was cut off, if there was one; a file that somebody has changed since then is left as it
  /// is.
  static void finish(Path target) throws IOException {
    Path whole = whole(target);
    if (!Files.isRegularFile(whole) || !Files.isRegularFile(target)) {
      return;
    }
    if (isPartOf(Files.readAllBytes(target), Files.readAllBytes(whole))) {
      copy(target, whole);
    }
    Files.deleteIfExists(whole);
  }

  static void copy(Path target, Path whole) throws IOException {
    AtomicFile.fill(target, out -> Files.copy(whole, out));
  }

  /// Beside the file, under a name that is never too long.
  private static Path whole(Path target) {
    String name = Fingerprint.of(target.getFileName().toString().getBytes(StandardCharsets.UTF_8));
    return target.resolveSibling(".deliberate-" + name.substring(0, DIGITS) + ".whole");
  }

  /// What a write leaves that is cut off: the beginning, and nothing or zeros where more was to come.
  private static boolean isPartOf(byte[] torn, byte[] whole) {
    boolean part = torn.length <= whole.length;
    for (int i = 0; part && i < torn.length; i++) {
      part = torn[i] == whole[i] || torn[i] == 0;
    }
    return part;
  }
}
