package deliberate.format.part;

import java.util.Optional;

/// Names of models, with the vendor before a slash where it is known.
public final class ModelNames {
  private ModelNames() {}

  public static String joined(String vendor, String name) {
    return vendor.isBlank() || name.startsWith(vendor + "/") ? name : vendor + "/" + name;
  }

  /// With the vendor, where the name alone tells it.
  public static String guessed(String name) {
    return name.matches("(gpt-|chatgpt|o\\d).*") ? "openai/" + name
        : name.startsWith("claude-") ? "anthropic/" + name
        : name.startsWith("gemini-") ? "google/" + name : name;
  }

  public static Optional<String> vendor(String model) {
    int slash = model.indexOf('/');
    return slash > 0 ? Optional.of(model.substring(0, slash)) : Optional.empty();
  }

  /// Without the vendor.
  public static String name(String model) {
    return model.substring(model.indexOf('/') + 1);
  }
}
