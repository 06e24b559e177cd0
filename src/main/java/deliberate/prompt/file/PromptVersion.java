package deliberate.prompt.file;

import deliberate.prompt.Prompt;
import deliberate.store.Fingerprint;

/// Names a prompt's exact content.
public final class PromptVersion {
  private static final int DIGITS = 12;

  private PromptVersion() {}

  /// The first 12 hex digits of the SHA-256 of the prompt as a fresh file would hold it.
  public static String of(Prompt prompt) {
    return Fingerprint.of(YamlEmitter.document(PromptData.of(prompt))).substring(0, DIGITS);
  }
}
