package deliberate.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats that are known, the most telling one first; the last takes any text.
public record PromptFormats(List<PromptFormat> all) {
  public PromptFormats {
    all = List.copyOf(all);
  }

  /// The format of that name.
  public Optional<PromptFormat> named(String id) {
    return all.stream().filter(format -> format.id().equals(id)).findFirst();
  }

  /// Those that can be written.
  public List<PromptFormat> writable() {
    return all.stream().filter(PromptFormat::writes).toList();
  }

  /// The format that a file of this name is meant to have.
  public Optional<PromptFormat> forName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return all.stream().filter(format -> name.endsWith(format.ending())).findFirst();
  }

  /// What a file is: by its name where its content agrees, else by its content, else by its name.
  public PromptFormat of(Incoming file) {
    Optional<PromptFormat> named = forName(file.name());
    return named.filter(format -> format.recognises(file))
        .or(() -> all.stream().filter(format -> format.recognises(file)).findFirst())
        .or(() -> named)
        .orElseGet(all::getLast);
  }
}
