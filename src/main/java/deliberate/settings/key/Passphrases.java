package deliberate.settings.key;

import java.util.Optional;

/// Asks the user for the passphrase of the file that keys lie in. Blocks the calling thread until there is an answer.
@FunctionalInterface
public interface Passphrases {
  /// Nobody can be asked.
  Passphrases NOBODY = _ -> Optional.empty();
  /// What a new passphrase has at least, in characters.
  int SHORTEST = 8;

  /// The passphrase; empty where the user does not give it.
  Optional<char[]> ask(Question question);

  /// What is asked.
  enum Question {
    /// A new one, for a file that is yet to be written.
    NEW,
    /// The one of the file that is there.
    OPEN,
    /// The same again: the one given does not fit.
    AGAIN
  }
}
