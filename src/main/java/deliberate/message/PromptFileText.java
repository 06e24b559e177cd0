package deliberate.message;

import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What is wrong or odd in a prompt file, as one line that names the file, the place and what was expected.
public final class PromptFileText {
  /// Types that a reader expects or finds; anything else is a value or a parser's words.
  private static final Set<String> SHAPES = Set.of("map", "list", "text", "flag", "uuid", "number", "nothing");

  private PromptFileText() {}

  public static String of(PromptFileException e) {
    return of(e.problem());
  }

  public static String of(FileProblem problem) {
    String key = "prompt-file." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String place = place(problem.file(), problem.line());
    return Text.of(key, place, problem.path(), shapes(problem.expected()), shape(problem.found()));
  }

  /// The file, and the line where there is one to name.
  ///
  /// @param line counted from 1; 0 where there is none
  public static String place(String file, int line) {
    return line > 0 ? Text.of("prompt-file.place", file, Integer.toString(line)) : file;
  }

  private static String shapes(List<String> names) {
    return names.stream().map(PromptFileText::shape).collect(Collectors.joining(", "));
  }

  /// A parser's words and a file's values may run over several lines; the message is one line all the same.
  private static String shape(String words) {
    return SHAPES.contains(words) ? Text.of("prompt-file.shape." + words) : words.strip().replaceAll("\\s+", " ");
  }
}
