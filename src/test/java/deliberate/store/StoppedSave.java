package deliberate.store;

import deliberate.faults.Child;
import deliberate.store.AtomicFile.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Saves a file and stays at one step of it, to be killed there.
final class StoppedSave {
  /// Where a file is written in place: when half of it is.
  static final String HALF = "HALF";

  private StoppedSave() {}

  /// Arguments: the file, one with its new content, the step or [#HALF], and a file that is made when it is reached.
  public static void main(String[] arguments) throws IOException {
    byte[] content = Files.readAllBytes(Path.of(arguments[1]));
    AtomicFile.write(Path.of(arguments[0]), content, new AtomicFile.Disk() {
      @Override
      public void overwrite(Path target, Path whole) throws IOException {
        if (arguments[2].equals(HALF)) {
          byte[] half = Arrays.copyOf(content, content.length / 2);
          Files.write(target, half);
          mark(Path.of(arguments[3]));
          Child.stay();
        }
        AtomicFile.Disk.super.overwrite(target, whole);
      }

      @Override
      public void reached(Step step) {
        if (step.name().equals(arguments[2])) {
          mark(Path.of(arguments[3]));
          Child.stay();
        }
      }
    });
  }

  private static void mark(Path file) {
    try {
      Files.createFile(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
