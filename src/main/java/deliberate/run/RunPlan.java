package deliberate.run;

import deliberate.provider.ChatRequest;
import deliberate.tokens.Count;

/// One run to be made.
///
/// @param caseName the test case whose values are filled in; empty without one
/// @param turn     its place in a conversation
/// @param step     what it is a part of
public record RunPlan(PromptRef prompt, String caseName, ChatRequest request, TurnPlace turn, StepPlace step) {

  /// A run of its own, or the first turn.
  public RunPlan(PromptRef prompt, String caseName, ChatRequest request) {
    this(prompt, caseName, request, TurnPlace.FIRST);
  }

  /// A turn of a conversation.
  public RunPlan(PromptRef prompt, String caseName, ChatRequest request, TurnPlace turn) {
    this(prompt, caseName, request, turn, StepPlace.ALONE);
  }

  /// The same as a part of something else.
  public RunPlan as(StepPlace newStep) {
    return new RunPlan(prompt, caseName, request, turn, newStep);
  }

  /// What its messages are likely to count; takes a while for long ones.
  public Count estimateInput() {
    return UsageSettler.input(request);
  }
}
