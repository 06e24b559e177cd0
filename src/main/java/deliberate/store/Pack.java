package deliberate.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Several files in one zip. Opening one writes nothing outside of its folder and no more than a pack can hold,
/// whatever the zip says of itself.
public final class Pack {
  public static final int MOST_FILES = 500;
  static final long LARGEST = 256L << 20;
  /// How many times its own size a pack may unpack to, once that is more than a little.
  static final long MOST_TIMES = 200;
  private static final long A_LITTLE = 16L << 20;
  private static final int LONGEST_NAME = 200;
  private static final int BUFFER = 1 << 14;
  private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x1f\\x7f:*?\"<>|\\\\]");

  private Pack() {}

  /// What came of opening one.
  ///
  /// @param files   those that were written, in order
  /// @param refused names in it that were passed over: unsafe, of another kind, or there twice
  public record Opened(List<Path> files, List<String> refused) {
    public Opened {
      files = List.copyOf(files);
      refused = List.copyOf(refused);
    }
  }

  /// Replaces the zip.
  ///
  /// @param files by their names in the pack, with slashes
  public static void write(Path zip, Map<String, Path> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        Files.copy(file.getValue(), out);
        out.closeEntry();
      }
    }
    AtomicFile.write(zip, bytes.toByteArray());
  }

  /// Unpacks into a folder that is made for it; where that fails, nothing is left of it.
  ///
  /// @param wanted which names are written, by their ends
  /// @throws PackException where it is no zip, or holds more than a pack can
  public static Opened open(Path zip, Path folder, Predicate<String> wanted) throws IOException {
    Files.createDirectory(folder);
    boolean done = false;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(zip));
         ZipInputStream entries = new ZipInputStream(in)) {
      Opened opened = new Opening(entries, Files.size(zip), folder, wanted).all();
      done = true;
      return opened;
    } catch (EOFException _) {
      throw new PackException(PackException.Kind.CUT_OFF);
    } catch (ZipException | IllegalArgumentException _) {
      throw new PackException(PackException.Kind.NO_PACK);
    } finally {
      if (!done) {
        delete(folder);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static final class Opening {
    private final ZipInputStream entries;
    private final long packed;
    private final Path folder;
    private final Predicate<String> wanted;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    Opening(ZipInputStream entries, long packed, Path folder, Predicate<String> wanted) {
      this.entries = entries;
      this.packed = packed;
      this.folder = folder.toAbsolutePath().normalize();
      this.wanted = wanted;
    }

    Opened all() throws IOException {
      List<Path> files = new ArrayList<>();
      List<String> refused = new ArrayList<>();
      int count = 0;
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (++count > MOST_FILES) {
          throw new PackException(PackException.Kind.TOO_MANY);
        }
        String name = entry.getName();
        if (!entry.isDirectory() && isSafe(name) && wanted.test(name)
            && names.add(name.toLowerCase(Locale.ROOT))) {
          files.add(write(folder.resolve(name)));
        } else if (!entry.isDirectory()) {
          refused.add(name);
          copy(OutputStream.nullOutputStream());
        }
      }
      if (count == 0) {
        throw new PackException(PackException.Kind.NO_PACK);
      }
      return new Opened(files, refused);
    }

    /// Whether it stays in the folder, on every system.
    private boolean isSafe(String name) {
      if (name.isEmpty() || name.length() > LONGEST_NAME || name.startsWith("/") || UNSAFE.matcher(name).find()) {
        return false;
      }
      try {
        Path target = folder.resolve(name);
        return target.normalize().equals(target) && target.startsWith(folder) && !target.equals(folder);
      } catch (InvalidPathException _) {
        return false;
      }
    }

    private Path write(Path target) throws IOException {
      Files.createDirectories(target.getParent());
      try (OutputStream out = Files.newOutputStream(target)) {
        copy(out);
      }
      return target;
    }

    /// What is passed over counts too: it has to be unpacked to get past it.
    private void copy(OutputStream out) throws IOException {
      byte[] buffer = new byte[BUFFER];
      for (int count = entries.read(buffer); count >= 0; count = entries.read(buffer)) {
        unpacked += count;
        if (unpacked > LARGEST || unpacked > A_LITTLE && unpacked > MOST_TIMES * packed) {
          throw new PackException(PackException.Kind.TOO_LARGE);
        }
        out.write(buffer, 0, count);
      }
    }
  }
}
