package deliberate.ui.document;

import java.nio.file.Path;

/// How the files of prompts are called.
public final class FileName {
  public static final String ENDING = ".prompt.yaml";
  static final String UNTITLED = "untitled" + ENDING;

  private FileName() {}

  /// The name without the ending that all prompt files have.
  public static String shortened(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /// A root folder has no name.
  static String of(Path path) {
    return String.valueOf(path.getFileName() == null ? path : path.getFileName());
  }
}
