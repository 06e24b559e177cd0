package deliberate.prompt;

import deliberate.prompt.CompiledPrompt.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The prompt as one pane sends it: as it is now or was kept, with or without its examples, and with the pane's own
/// system message if it has one.
public final class PanePrompt {
  private PanePrompt() {}

  /// @param values by variable; a variable that is absent here gets its default
  public static CompiledPrompt compile(Prompt prompt, PaneSpec pane, Map<String, String> values) {
    Prompt sent = pane.of(prompt);
    Prompt told = pane.examples() ? sent : withoutExamples(sent);
    return pane.system().map(system -> withSystem(told, system, values))
        .orElseGet(() -> PromptCompiler.compile(told, values));
  }

  private static Prompt withoutExamples(Prompt prompt) {
    return prompt.withExamples(prompt.examples().stream().map(example -> example.withEnabled(false)).toList());
  }

  /// The pane's own system message in place of all sections that go to the prompt's.
  private static CompiledPrompt withSystem(Prompt prompt, String system, Map<String, String> values) {
    List<Section> forUser = prompt.sections().stream()
        .map(section -> section.effectiveRole() == Role.SYSTEM ? section.withEnabled(false) : section).toList();
    CompiledPrompt user = PromptCompiler.compile(prompt.withSections(forUser), values);
    Map<String, String> filled = PromptValues.of(prompt, Optional.empty(), values);
    Set<String> unfilled = new LinkedHashSet<>();
    String text = Placeholders.in(system).fill(name -> {
      Optional<String> value = Optional.ofNullable(filled.get(name));
      if (value.isEmpty()) {
        unfilled.add(name);
      }
      return value;
    }).strip();
    unfilled.addAll(user.unfilled());
    return text.isEmpty()
        ? new CompiledPrompt(user.messages(), user.parts(), List.copyOf(unfilled), user.escaped(),
            user.followUps())
        : before(user, new Message(Role.SYSTEM, text), List.copyOf(unfilled));
  }

  private static CompiledPrompt before(CompiledPrompt user, Message system, List<String> unfilled) {
    List<Message> messages = new ArrayList<>(List.of(system));
    messages.addAll(user.messages());
    List<Part> parts = new ArrayList<>();
    user.parts().forEach(part -> parts.add(new Part(part.source(), part.message() + 1, part.start(), part.end())));
    return new CompiledPrompt(messages, parts, unfilled, user.escaped(), user.followUps());
  }
}
