package deliberate.run;

import deliberate.provider.ChatRequest;

/// One run to be made.
///
/// @param caseName the test case whose values are filled in; empty without one
/// @param turn     its place in a conversation
public record RunPlan(PromptRef prompt, String caseName, ChatRequest request, TurnPlace turn) {

  /// A run of its own, or the first turn.
  public RunPlan(PromptRef prompt, String caseName, ChatRequest request) {
    this(prompt, caseName, request, TurnPlace.FIRST);
  }
}
