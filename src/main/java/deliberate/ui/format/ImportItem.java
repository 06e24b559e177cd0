package deliberate.ui.format;

import deliberate.prompt.Prompt;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// One prompt that was found.
///
/// @param from   the file it was found in, and what that was read as
/// @param losses what could not be carried over from the file, a line each; told with the first prompt of a file only
/// @param chosen whether it is to be opened
public record ImportItem(String from, Prompt prompt, Optional<List<String>> losses, BooleanProperty chosen) {

  ImportItem(String from, Prompt prompt, Optional<List<String>> losses) {
    this(from, prompt, losses, new SimpleBooleanProperty(true));
  }
}
