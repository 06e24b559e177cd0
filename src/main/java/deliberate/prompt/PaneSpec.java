package deliberate.prompt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A comparison pane as the file keeps it.
///
/// @param model     the model's id, such as `offline/reasoner`
/// @param effort    a level such as `high`, a number of thinking tokens, or empty for the model's own default
/// @param options   sampling options by their wire-neutral names (`temperature`, `topP`, `seed`, `maxOutputTokens`, …)
/// @param technique the technique's id; empty for a single answer
public record PaneSpec(String model, String effort, Map<String, Object> options, String technique) {
  public PaneSpec {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  public static PaneSpec of(String model) {
    return new PaneSpec(model, "", Map.of(), "");
  }
}
