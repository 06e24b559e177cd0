package deliberate.ui.compare;

import deliberate.prompt.Message;
import deliberate.run.PromptRef;
import java.util.List;

/// A compiled prompt, ready to be put to every pane's model.
///
/// @param caseName the test case whose values are filled in; empty without one
public record RunInput(List<Message> messages, PromptRef prompt, String caseName) {
  public RunInput {
    messages = List.copyOf(messages);
  }
}
