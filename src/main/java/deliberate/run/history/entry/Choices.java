package deliberate.run.history.entry;

import deliberate.run.PromptRef;
import java.util.List;

/// What kept runs can be told apart by.
///
/// @param models  their ids, in order
/// @param efforts as sent, in order; empty for the model's own
/// @param prompts by title, each once, as it was called last
public record Choices(List<String> models, List<String> efforts, List<PromptRef> prompts) {
  public static final Choices NONE = new Choices(List.of(), List.of(), List.of());

  public Choices {
    models = List.copyOf(models);
    efforts = List.copyOf(efforts);
    prompts = List.copyOf(prompts);
  }
}
