package deliberate.prompt.variable;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.Variable;
import deliberate.prompt.variable.VariableEntry.Problem;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What there is to say about the variables of a prompt, and about its texts.
///
/// @param entries each variable once: those of the list in its order, then those that only a text uses
/// @param faults  by the text they are in; texts without any are left out
public record VariableFindings(List<VariableEntry> entries, Map<Source, List<TextFault>> faults) {
  public static final VariableFindings NONE = new VariableFindings(List.of(), Map.of());

  public VariableFindings {
    entries = List.copyOf(entries);
    faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
  }

  public static VariableFindings of(Prompt prompt) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    PromptTexts.of(prompt).forEach(text ->
        Placeholders.in(text).uses().forEach(use -> uses.merge(use.name(), 1, Integer::sum)));
    Map<String, Variable> declared = new LinkedHashMap<>();
    prompt.variables().forEach(variable -> declared.put(variable.name(), variable));
    Map<String, Variable> all = new LinkedHashMap<>(declared);
    uses.keySet().forEach(name -> all.putIfAbsent(name, plain(name)));
    Map<Source, List<TextFault>> faults = new LinkedHashMap<>();
    PromptTexts.byPlace(prompt).forEach((source, text) -> faults.put(source, TextFault.in(text)));
    faults.values().removeIf(List::isEmpty);
    Set<String> sections = prompt.sections().stream().map(VariableFindings::nameOf).collect(Collectors.toSet());
    return new VariableFindings(all.values().stream().map(variable -> {
      String name = variable.name();
      int used = uses.getOrDefault(name, 0);
      return new VariableEntry(variable, declared.containsKey(name), used,
          problems(prompt, name, used, sections.contains(name.toLowerCase(Locale.ROOT))));
    }).toList(), faults);
  }

  /// A variable of which nothing but the name is known.
  static Variable plain(String name) {
    return new Variable(name, Variable.Type.TEXT, Optional.empty(), "");
  }

  private static Set<Problem> problems(Prompt prompt, String name, int uses, boolean likeSection) {
    Set<Problem> problems = EnumSet.noneOf(Problem.class);
    if (prompt.variables().stream().filter(variable -> variable.name().equals(name)).count() > 1) {
      problems.add(Problem.DUPLICATE);
    }
    if (!Placeholders.isName(name)) {
      problems.add(Problem.NOT_A_NAME);
    } else if (uses == 0) {
      problems.add(Problem.UNUSED);
    }
    if (likeSection) {
      problems.add(Problem.LIKE_SECTION);
    }
    return problems;
  }

  private static String nameOf(Section section) {
    String title = section.title().isBlank() ? section.kind().id() : section.title().strip();
    return title.toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
  }
}
