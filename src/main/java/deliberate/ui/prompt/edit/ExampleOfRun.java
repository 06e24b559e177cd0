package deliberate.ui.prompt.edit;

import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.PromptValues;
import deliberate.prompt.Role;
import deliberate.prompt.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes an example of what a model was given and what it answered.
public final class ExampleOfRun {
  private ExampleOfRun() {}

  /// What goes in is what changes from case to case: the values of the variables that the sections use, by their names
  /// where there are several; where there are none, the task as it was sent.
  public static Example of(Prompt prompt, Map<String, String> values, String answer) {
    Prompt told = prompt.withExamples(List.of()).withTurns(List.of());
    Map<String, String> all = PromptValues.of(prompt, Optional.empty(), values);
    List<String> names = Placeholders.names(told).stream()
        .filter(name -> !all.getOrDefault(name, "").isBlank()).toList();
    String input = names.isEmpty() ? task(told, values)
        : names.size() == 1 ? all.get(names.getFirst())
        : names.stream().map(name -> named(name, all.get(name))).collect(Collectors.joining("\n"));
    return asWritten(input, answer);
  }

  /// What was asked in a follow-up is what goes in.
  public static Example ofFollowUp(String question, String answer) {
    return asWritten(question, answer);
  }

  private static String named(String name, String value) {
    return name + (value.contains("\n") ? ":\n" : ": ") + value;
  }

  private static String task(Prompt prompt, Map<String, String> values) {
    boolean hasTask = prompt.sections().stream().anyMatch(s -> s.enabled() && s.kind() == SectionKind.TASK);
    Prompt asked = prompt.withMarkup(Markup.PLAIN).withSections(prompt.sections().stream().filter(section ->
        hasTask ? section.kind() == SectionKind.TASK : section.effectiveRole() == Role.USER).toList());
    var compiled = PromptCompiler.compile(asked, values);
    return compiled.parts().stream().map(compiled::text).collect(Collectors.joining("\n\n"));
  }

  /// Braces that came with a value or an answer are meant literally.
  private static Example asWritten(String input, String output) {
    return new Example(input.strip().replace("{{", "\\{{"), output.strip().replace("{{", "\\{{"), true);
  }
}
