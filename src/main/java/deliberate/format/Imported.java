package deliberate.format;

import deliberate.prompt.Prompt;
import java.util.List;

/// What was found in a foreign file.
///
/// @param prompts at least one
public record Imported(List<Prompt> prompts, ImportReport report) {
  public Imported {
    prompts = List.copyOf(prompts);
  }

  public Imported(Prompt prompt, ImportReport report) {
    this(List.of(prompt), report);
  }
}
