package deliberate.format;

import deliberate.prompt.Prompt;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for files that prompts are written into, made of their titles; each is given once.
public final class FileNames {
  private static final int LONGEST = 60;
  private final Set<String> given = new HashSet<>();

  /// The prompt's title as a name without blanks, of at most 60 characters.
  public static String slug(Prompt prompt) {
    String slug = Normalizer.normalize(prompt.title(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "prompt" : slug.substring(0, slug.offsetByCodePoints(0,
        Math.min(slug.codePointCount(0, slug.length()), LONGEST)));
  }

  /// What the prompt is usually called as a file of this format.
  public static String usual(Prompt prompt, PromptFormat format) {
    return format.ending().startsWith(".") ? slug(prompt) + format.ending() : format.ending();
  }

  /// A name that was not given yet.
  public Path free(Path folder, Prompt prompt, PromptFormat format) {
    String ending = format.ending().startsWith(".") ? format.ending() : "." + format.ending();
    String name = slug(prompt) + ending;
    for (int number = 2; !given.add(name); number++) {
      name = slug(prompt) + "-" + number + ending;
    }
    return folder.resolve(name);
  }
}
