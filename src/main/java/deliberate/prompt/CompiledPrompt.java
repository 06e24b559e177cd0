package deliberate.prompt;

import java.util.List;

/// A prompt as it will be sent.
///
/// @param messages  system message first where there is one, then the user message
/// @param parts     which stretch of which message comes from which section or example, in order; the rest is markup
/// @param unfilled  variables that had neither a value nor a default, in order of appearance; left as written
/// @param followUps what the user sends after each answer, in order; blank ones are left out
/// @param escaped   whose text held its own closing tag and got a backslash there, so that the markup holds
public record CompiledPrompt(List<Message> messages, List<Part> parts, List<String> unfilled, List<Source> escaped,
                             List<String> followUps) {
  public CompiledPrompt {
    messages = List.copyOf(messages);
    parts = List.copyOf(parts);
    unfilled = List.copyOf(unfilled);
    escaped = List.copyOf(escaped);
    followUps = List.copyOf(followUps);
  }

  /// The compiled text of a part.
  public String text(Part part) {
    return messages.get(part.message()).text().substring(part.start(), part.end());
  }

  /// A stretch of compiled text and where it comes from.
  ///
  /// @param source  what it was written as
  /// @param message index into the messages
  /// @param start   first character, inclusive
  /// @param end     last character, exclusive
  public record Part(Source source, int message, int start, int end) {}

  /// The card a stretch belongs to.
  public sealed interface Source {
    /// A section's text.
    record InSection(String sectionId) implements Source {}

    /// An example's input or output, by its place in the prompt's list.
    record InExample(int index, boolean output) implements Source {}
  }
}
