package deliberate.prompt.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A part of a prompt, as it is compared.
///
/// @param key    tells it apart within its kind, such as a section's id; empty where only its content does
/// @param name   what it is called in its prompt; a section's kind where it has no title, empty for none
/// @param number its place within its kind, from 1
/// @param traits short settings by the names they have in the file, in order
/// @param texts  what is compared by word, by the names it has in the file, in order
public record Part(PartKind kind, String key, String name, int number, Map<String, String> traits,
                   Map<String, String> texts) {
  public Part {
    traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /// Whether it says the same, wherever it stands.
  public boolean says(Part other) {
    return traits.equals(other.traits) && texts.equals(other.texts);
  }

  boolean isBlank() {
    return texts.values().stream().allMatch(String::isBlank);
  }
}
