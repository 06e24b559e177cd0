package deliberate.format;

import java.util.List;
import java.util.Locale;

/// One thing that could not be carried over as it was.
///
/// @param place its key in the file, such as `tests[2].assert[0]`; empty for the file as a whole
/// @param line  counted from 1; 0 where it is not known
/// @param words what the reason speaks of; never the value of a key that could be a secret
public record Loss(Kind kind, String place, int line, List<String> words) {
  public Loss {
    words = List.copyOf(words);
  }

  /// The reasons.
  public enum Kind {
    /// The format may have such a key; there is no place for it here.
    NO_PLACE,
    /// Words: what should have been there.
    WRONG_TYPE,
    /// Conditions, loops, filters: kept word for word, but not followed. Words: an excerpt.
    LOGIC,
    /// A program, which is not run. Words: its name.
    CODE,
    /// It would have to be fetched. Words: the address.
    REMOTE,
    /// A file outside the folder, which is not opened. Words: its name.
    OUTSIDE,
    /// A file that is not there, or cannot be read. Words: its name.
    UNREADABLE,
    /// A file beside a text that is in no folder. Words: its name.
    NO_FOLDER,
    /// Words: the kind of check.
    UNKNOWN_CHECK,
    /// The check is made, in a form that is near. Words: the kind of check, and what it is here.
    NEAR_CHECK,
    /// A check of some cases is made for all of them. Words: the kind of check.
    FOR_ALL_CASES,
    /// An answer written down in advance; the model answers itself.
    ANSWER,
    /// Pictures, sounds, tool calls: anything but text.
    NOT_TEXT,
    /// Words: the old name, the new name.
    RENAMED,
    /// There are more than are taken. Words: how many are taken.
    TOO_MANY,
    /// Switched off, so it was not written.
    SWITCHED_OFF,
    /// Only the first is written. Words: how many there are.
    FIRST_ONLY,
    /// A model that exists in this app alone. Words: its id.
    MODEL_HERE_ONLY,
    /// Without a model, promptfoo's echo stands in, which repeats the prompt.
    ECHO,
    /// The system message stands before what the user says, in one text.
    SYSTEM_JOINED,
    /// A literal `{{` looks like a variable there.
    LITERAL,
    /// The prompt says nothing of it, and the other tool must be told something. Words: what it is told.
    ADDED,
    /// Compared with regard to upper and lower case here, without there, or the other way round.
    CASE_DIFFERS;

    /// The name in text keys.
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
