package deliberate.prompt.file;

import deliberate.store.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes test cases into a file of their own, in UTF-8.
public final class CasesExport {
  private CasesExport() {}

  /// The file is replaced as a whole or not at all.
  public static void write(Path path, String text) throws IOException {
    AtomicFile.write(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
