package deliberate.prompt.variable;

import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Changes to the variables of a prompt, each giving a new prompt.
public final class VariableEdits {
  private VariableEdits() {}

  /// Changes what the list says of a variable; one that was only used in a text comes into the list.
  public static Prompt change(Prompt prompt, String name, UnaryOperator<Variable> change) {
    List<Variable> variables = new ArrayList<>(prompt.variables());
    int at = last(variables, name);
    if (at < 0) {
      variables.add(change.apply(VariableFindings.plain(name)));
    } else {
      variables.set(at, change.apply(variables.get(at)));
    }
    return prompt.withVariables(variables);
  }

  /// Takes a variable out of the list; the texts that use it stay as they are.
  public static Prompt remove(Prompt prompt, String name) {
    return prompt.withVariables(prompt.variables().stream().filter(v -> !v.name().equals(name)).toList());
  }

  /// Keeps the one of several of the same name whose default counts: the last.
  public static Prompt keepOne(Prompt prompt, String name) {
    int last = last(prompt.variables(), name);
    List<Variable> kept = new ArrayList<>();
    for (int i = 0; i < prompt.variables().size(); i++) {
      if (i == last || !prompt.variables().get(i).name().equals(name)) {
        kept.add(prompt.variables().get(i));
      }
    }
    return prompt.withVariables(kept);
  }

  /// Gives a variable another name everywhere: in every text, in the list and in the test cases.
  public static Prompt rename(Prompt prompt, String from, String to) {
    Prompt renamed = PromptTexts.change(prompt, text -> rename(text, from, to));
    List<TestCase> cases = prompt.cases().stream().map(one -> !one.vars().containsKey(from) ? one
        : new TestCase(one.name(), rename(one.vars(), from, to), one.expected(), one.notes())).toList();
    List<Variable> variables = prompt.variables().stream().map(v -> !v.name().equals(from) ? v
        : new Variable(to, v.type(), v.defaultValue(), v.description())).toList();
    return renamed.withVariables(variables).withCases(cases);
  }

  /// Whether a variable, declared, used or filled by a case, has this name already.
  public static boolean isTaken(Prompt prompt, String name) {
    return VariableFindings.of(prompt).entries().stream().anyMatch(entry -> entry.name().equals(name))
        || prompt.cases().stream().anyMatch(one -> one.vars().containsKey(name));
  }

  private static String rename(String text, String from, String to) {
    StringBuilder renamed = new StringBuilder();
    int done = 0;
    for (Placeholders.Use use : Placeholders.in(text).uses()) {
      if (use.name().equals(from)) {
        renamed.append(text, done, use.start()).append("{{").append(to).append("}}");
        done = use.end();
      }
    }
    return done == 0 ? text : renamed.append(text, done, text.length()).toString();
  }

  private static Map<String, String> rename(Map<String, String> vars, String from, String to) {
    Map<String, String> renamed = new LinkedHashMap<>();
    vars.forEach((name, value) -> renamed.put(name.equals(from) ? to : name, value));
    return renamed;
  }

  private static int last(List<Variable> variables, String name) {
    for (int i = variables.size() - 1; i >= 0; i--) {
      if (variables.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
