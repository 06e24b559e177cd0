package deliberate.format;

/// A prompt as the text of a foreign file.
///
/// @param report what of the prompt is not in it, by the keys of a prompt file
public record Exported(String text, ImportReport report) {}
