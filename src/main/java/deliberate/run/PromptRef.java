package deliberate.run;

import java.util.UUID;

/// Which prompt was run.
///
/// @param version names the prompt's exact content: the first 12 hex digits of its SHA-256
public record PromptRef(UUID id, String title, String version) {}
