package deliberate.prompt;

/// One neutral message of a compiled prompt.
public record Message(Role role, String text) {}
