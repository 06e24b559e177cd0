package deliberate.provider.http;

/// One event of a streamed body, not yet read as JSON.
///
/// @param event    its name on the wire; empty where it has none
/// @param data     its text
/// @param complete whether its end was seen; the last frame of a cut body is not complete
public record Frame(String event, String data, boolean complete) {}
