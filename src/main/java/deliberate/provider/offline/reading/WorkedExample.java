package deliberate.provider.offline.reading;

/// An input and an output that the prompt shows as a pair.
public record WorkedExample(String input, String output) {}
