package deliberate.message;

import deliberate.prompt.file.FileProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in one line what is wrong with a prompt file.
public final class PromptFileText {
  private PromptFileText() {}

  /// Such as `countdown.prompt.yaml:12: sections[2].kind should be one of role, task, … but is "tsk".`
  public static String of(FileProblem problem) {
    String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
    return place + ": " + sentence(problem);
  }

  /// The sentence without the place.
  public static String sentence(FileProblem problem) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(problem.path().isEmpty() ? Text.of("file.whole") : problem.path());
    arguments.add(problem.expected().stream().map(PromptFileText::typeOrValue).collect(Collectors.joining(", ")));
    arguments.add(typeOrValue(problem.found()));
    String key = "file.problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Text.of(key, arguments.toArray());
  }

  private static String typeOrValue(String word) {
    return switch (word) {
      case "text", "list", "map", "flag", "uuid", "number", "nothing" -> Text.of("file.type." + word);
      default -> word;
    };
  }
}
