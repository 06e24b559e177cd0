package deliberate.prompt;

import java.util.List;

/// A prompt as it will be sent.
///
/// @param messages  system message first where there is one, then the user message
/// @param parts     which stretch of which message comes from which section, example or turn, in order; the rest is
///                  markup
/// @param unfilled  variables that had neither a value nor a default, in order of appearance; left as written
/// @param escaped   whose text held its own closing tag and got a backslash there, so that the markup holds
/// @param followUps what the user sends after each answer, in order; those that are off or blank are left out
public record CompiledPrompt(List<Message> messages, List<Part> parts, List<String> unfilled, List<Escaped> escaped,
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
    return whole(part.message()).substring(part.start(), part.end());
  }

  /// Whether a part belongs to what is sent at first, and not to a follow-up.
  public boolean isFirst(Part part) {
    return part.message() < messages.size();
  }

  private String whole(int message) {
    return message < messages.size() ? messages.get(message).text() : followUps.get(message - messages.size());
  }

  /// A stretch of compiled text and where it comes from.
  ///
  /// @param source  what it was written as
  /// @param message index into the messages, and behind them into the follow-ups
  /// @param start   first character, inclusive
  /// @param end     last character, exclusive
  public record Part(Source source, int message, int start, int end) {}

  /// A text that held a closing tag of what stands around it.
  ///
  /// @param closing the tag, such as `</task>`, as it stands in the text once it is filled
  public record Escaped(Source source, String closing) {}

  /// The card a stretch belongs to.
  public sealed interface Source {
    /// A section's text.
    record InSection(String sectionId) implements Source {}

    /// An example's input or output, by its place in the prompt's list.
    record InExample(int index, boolean output) implements Source {}

    /// A follow-up turn, by its place in the prompt's list.
    record InTurn(int index) implements Source {}
  }
}
