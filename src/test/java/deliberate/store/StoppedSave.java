package deliberate.store;

import deliberate.faults.Child;
import deliberate.store.AtomicFile.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Saves a file and stays at one step of it, to be killed there.
final class StoppedSave {
  private StoppedSave() {}

  /// Arguments: the file, one with its new content, the step, and a file that is made when it is reached.
  public static void main(String[] arguments) throws IOException {
    byte[] content = Files.readAllBytes(Path.of(arguments[1]));
    AtomicFile.write(Path.of(arguments[0]), content, new AtomicFile.Disk() {
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
