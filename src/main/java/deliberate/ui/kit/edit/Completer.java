package deliberate.ui.kit.edit;

import java.util.List;
import java.util.Optional;

/// Knows what can be written where the caret is.
@FunctionalInterface
public interface Completer {
  /// Completes nothing.
  Completer NONE = (_, _) -> Optional.empty();

  /// What fits there; empty where nothing is to be completed. Asked with every move of the caret.
  ///
  /// @param caret characters before it
  Optional<Offer> at(String text, int caret);

  /// What can take the place of a stretch of the text, the likeliest first.
  ///
  /// @param start first character, inclusive
  /// @param end   last character, exclusive
  record Offer(int start, int end, List<Choice> choices) {}

  /// One of them.
  ///
  /// @param label how it is listed
  /// @param hint  what else there is to say of it; may be empty
  /// @param text  what is written
  record Choice(String label, String hint, String text) {}
}
