package deliberate.ui.format;

import deliberate.prompt.Prompt;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// One prompt that was found.
///
/// @param from   the file it was found in, and what that was read as
/// @param losses what could not be carried over, a line each
/// @param chosen whether it is to be opened
public record ImportItem(String from, Prompt prompt, List<String> losses, BooleanProperty chosen) {

  ImportItem(String from, Prompt prompt, List<String> losses) {
    this(from, prompt, List.copyOf(losses), new SimpleBooleanProperty(true));
  }
}
