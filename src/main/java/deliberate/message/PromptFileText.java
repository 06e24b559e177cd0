package deliberate.message;

import deliberate.prompt.PromptFileException;
import deliberate.prompt.PromptWarning;
import java.util.Set;

/// What is wrong or odd in a prompt file, as one line that names the file, the place and what was expected.
public final class PromptFileText {
  /// What a reader expects or finds that has a name of its own; anything else is a list of words or a quoted value.
  private static final Set<String> SHAPES =
      Set.of("map", "list", "text", "true-or-false", "list-of-texts", "uuid", "format", "shallow");

  private PromptFileText() {}

  public static String of(PromptFileException e) {
    return Text.of("prompt-file." + e.problem().key(), place(e), e.where(), shape(e.expected()), shape(e.found()));
  }

  public static String of(PromptWarning warning) {
    return switch (warning.kind()) {
      case UNKNOWN_KEY -> Text.of("prompt-file.unknown-key", Integer.toString(warning.line()), warning.key());
      case NO_ID -> Text.of("prompt-file.no-id");
    };
  }

  private static String place(PromptFileException e) {
    return e.line() > 0 ? Text.of("prompt-file.place", e.file(), Integer.toString(e.line())) : e.file();
  }

  private static String shape(String name) {
    return SHAPES.contains(name) ? Text.of("prompt-file.shape." + name) : name.strip().replaceAll("\\s+", " ");
  }
}
