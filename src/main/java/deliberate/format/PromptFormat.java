package deliberate.format;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.tree.PromptFileException;

/// A kind of file that prompts can be kept in. Holds no state.
public interface PromptFormat {

  /// The name on the command line and in text keys, such as `promptfoo`.
  String id();

  /// What the name of such a file ends with, such as `.prompty`; written files get it.
  String ending();

  /// Whether this is such a file, by what is in it.
  boolean recognises(Incoming file);

  /// Reads what can be carried over and reports the rest.
  ///
  /// @throws PromptFileException where nothing of it can be read; no other exception, whatever is in the file
  Imported read(Incoming file) throws PromptFileException;

  /// Whether prompts can be written so.
  default boolean writes() {
    return true;
  }

  /// Writes what the format can carry and reports the rest.
  ///
  /// @throws PromptFileException where the prompt has nothing that could be written so
  Exported write(Prompt prompt) throws PromptFileException;
}
