package deliberate.format;

import deliberate.prompt.file.tree.FileText;
import deliberate.prompt.file.tree.PromptFileException;
import java.nio.file.Path;
import java.util.Optional;

/// A text to be read as a prompt, and the folder it comes from.
public final class Incoming {
  private final String name;
  private final String text;
  private final Optional<Path> file;
  private Optional<DataText> parsed = Optional.empty();

  private Incoming(String name, String text, Optional<Path> file) {
    this.name = name;
    this.text = text;
    this.file = file;
  }

  /// @throws PromptFileException where it is too large, no text, or cannot be read
  public static Incoming of(Path file) throws PromptFileException {
    return new Incoming(String.valueOf(file.getFileName()), FileText.read(file).text(), Optional.of(file));
  }

  /// A text that is in no file, such as a pasted one.
  ///
  /// @param name stands in messages for the file's name
  public static Incoming pasted(String text, String name) throws PromptFileException {
    return new Incoming(name, FileText.limited(text, name).text(), Optional.empty());
  }

  public String name() {
    return name;
  }

  /// Without a byte order mark.
  public String text() {
    return text;
  }

  public Optional<Path> file() {
    return file;
  }

  /// The text as data: JSON where it begins like that, else YAML.
  public DataText data() {
    if (parsed.isEmpty()) {
      parsed = Optional.of(DataText.of(text, name));
    }
    return parsed.get();
  }

  /// Whether the text is a map that has all of these keys; dots lead inwards.
  public boolean hasKeys(String... keys) {
    for (String key : keys) {
      Item at = data().probe();
      for (String step : key.split("\\.")) {
        if (!at.has(step)) {
          return false;
        }
        at = at.at(step).orElseThrow();
      }
    }
    return true;
  }

  /// The texts of files beside this one.
  public Neighbours neighbours(Losses losses) {
    return new Neighbours(file.map(path -> path.toAbsolutePath().getParent()), losses);
  }
}
