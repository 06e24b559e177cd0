package deliberate.ui.compare.pane;

import deliberate.grader.CheckPlan;
import deliberate.prompt.Message;
import deliberate.prompt.PanePrompt;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptVersion;
import deliberate.run.PromptRef;
import java.util.List;
import java.util.Map;

/// A prompt with its values, ready to be put to every pane's model.
///
/// @param ref      names the prompt in what a run leaves behind
/// @param values   by variable
/// @param caseName the test case whose values are filled in; empty without one
/// @param checks   what the answers are checked for
public record RunInput(Prompt prompt, PromptRef ref, Map<String, String> values, String caseName,
                       CheckPlan checks) {
  public RunInput {
    values = Map.copyOf(values);
  }

  /// What this pane is asked: the prompt as it is now, or as it was kept in the pane, under its own version.
  public RunInput forPane(PaneSpec pane) {
    Prompt own = pane.of(prompt);
    return pane.pinned().isEmpty() ? this
        : new RunInput(own, new PromptRef(ref.id(), ref.title(), PromptVersion.of(own)), values, caseName, checks);
  }

  /// What this pane is asked after each answer.
  List<String> followUps(PaneSpec pane) {
    return PanePrompt.compile(prompt, pane, values).followUps();
  }

  /// What this pane sends.
  List<Message> messages(PaneSpec pane) {
    return PanePrompt.compile(prompt, pane, values).messages();
  }

  /// Whether that prompt with those values asks the same; panes and tests make no difference.
  public boolean asks(Prompt other, Map<String, String> otherValues) {
    return prompt.sections().equals(other.sections()) && prompt.examples().equals(other.examples())
        && prompt.turns().equals(other.turns()) && prompt.markup() == other.markup() && values.equals(otherValues);
  }
}
