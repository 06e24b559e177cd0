package deliberate.prompt.file;

import deliberate.prompt.Prompt;
import deliberate.store.Fingerprint;

/// Names a prompt's exact content.
public final class PromptVersion {
  private static final int DIGITS = 12;

  private PromptVersion() {}

  /// The first 12 hex digits of the SHA-256 of the prompt as a fresh file would hold it.
  public static String of(Prompt prompt) {
    return ofContent(content(prompt));
  }

  /// The prompt as a fresh file would hold it: what [#of] names.
  public static String content(Prompt prompt) {
    return YamlEmitter.document(PromptData.of(prompt));
  }

  /// The name of what [#content] gave.
  public static String ofContent(String content) {
    return Fingerprint.of(content).substring(0, DIGITS);
  }
}
