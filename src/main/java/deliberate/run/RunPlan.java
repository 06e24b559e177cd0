package deliberate.run;

import deliberate.provider.ChatRequest;

/// One run to be made.
///
/// @param caseName the test case whose values are filled in; empty without one
public record RunPlan(PromptRef prompt, String caseName, ChatRequest request) {}
