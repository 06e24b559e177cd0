package deliberate.ui.document;

import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.ui.kit.Notice;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What there is to say about the file of a document, the latest alone.
final class Notices {
  private final ObjectProperty<Notice> latest = new SimpleObjectProperty<>();

  /// Null for nothing.
  ObjectProperty<Notice> latest() {
    return latest;
  }

  void say(Notice notice) {
    latest.set(notice);
  }

  void warn(String sentence) {
    latest.set(new Notice(Notice.Level.WARNING, sentence));
  }

  /// @param key names the sentence
  void warn(String key, Object... values) {
    warn(Text.of(key, values));
  }

  /// What was odd about a file; nothing to say where nothing was.
  void tell(List<FileProblem> warnings) {
    latest.set(null);
    if (!warnings.isEmpty()) {
      warn(warnings.stream().map(PromptFileText::of).collect(Collectors.joining("\n")));
    }
  }

  /// Someone else has the file open too, which does not hide what was said before.
  void tellShared() {
    warn((latest.get() == null ? "" : latest.get().text() + "\n") + Text.of("document.shared"));
  }
}
