package deliberate.prompt.variable;

import deliberate.prompt.Variable;
import java.util.Set;

/// A variable of a prompt, declared in its list or only used in its texts.
///
/// @param declared whether the prompt's list has it; if not, the variable is one with nothing but a name
/// @param uses     how often the prompt's texts use it, those that are switched off included
public record VariableEntry(Variable variable, boolean declared, int uses, Set<Problem> problems) {
  public VariableEntry {
    problems = Set.copyOf(problems);
  }

  public String name() {
    return variable.name();
  }

  /// What is odd about a variable.
  public enum Problem {
    /// The list has it more than once; the last default counts.
    DUPLICATE,
    /// It has a name that no placeholder can have.
    NOT_A_NAME,
    /// No text uses it.
    UNUSED,
    /// A section has the same name, which readers mix up.
    LIKE_SECTION
  }
}
