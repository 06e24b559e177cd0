package deliberate.prompt;

/// A follow-up that the user sends after the first answer.
public record Turn(String text) {}
