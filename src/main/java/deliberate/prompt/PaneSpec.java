package deliberate.prompt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A comparison pane as the file keeps it.
///
/// @param model     the model's id, such as `offline/reasoner`
/// @param effort    a level such as `high`, a number of thinking tokens, or empty for the model's own default
/// @param options   request options by their wire-neutral names (`temperature`, `topP`, `seed`, …)
/// @param technique the technique's id; empty for a single answer
/// @param system    a system message in place of the prompt's own, with `{{name}}` for variables; empty where it is
///                  the prompt's
/// @param examples  whether the prompt's examples are sent
/// @param pinned    what it sends in place of the prompt as it is now; empty where it is that
public record PaneSpec(String model, String effort, Map<String, Object> options, String technique,
                       Optional<String> system, boolean examples, Optional<PinnedPrompt> pinned) {
  public PaneSpec {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /// A pane that sends the prompt as it is.
  public PaneSpec(String model, String effort, Map<String, Object> options, String technique) {
    this(model, effort, options, technique, Optional.empty(), true, Optional.empty());
  }

  public static PaneSpec of(String model) {
    return new PaneSpec(model, "", Map.of(), "");
  }

  public PaneSpec withModel(String newModel) {
    return new PaneSpec(newModel, effort, options, technique, system, examples, pinned);
  }

  public PaneSpec withEffort(String newEffort) {
    return new PaneSpec(model, newEffort, options, technique, system, examples, pinned);
  }

  public PaneSpec withOptions(Map<String, Object> newOptions) {
    return new PaneSpec(model, effort, newOptions, technique, system, examples, pinned);
  }

  public PaneSpec withSystem(Optional<String> newSystem) {
    return new PaneSpec(model, effort, options, technique, newSystem, examples, pinned);
  }

  public PaneSpec withExamples(boolean sent) {
    return new PaneSpec(model, effort, options, technique, system, sent, pinned);
  }

  public PaneSpec withPinned(Optional<PinnedPrompt> newPinned) {
    return new PaneSpec(model, effort, options, technique, system, examples, newPinned);
  }

  /// What it sends of this prompt, pinned or not.
  public Prompt of(Prompt prompt) {
    return pinned.map(kept -> kept.in(prompt)).orElse(prompt);
  }
}
