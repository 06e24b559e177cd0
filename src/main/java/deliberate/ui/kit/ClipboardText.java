package deliberate.ui.kit;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Text on the system's clipboard.
public final class ClipboardText {
  private ClipboardText() {}

  public static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// What is there; empty where it is no text.
  public static Optional<String> read() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
  }
}
