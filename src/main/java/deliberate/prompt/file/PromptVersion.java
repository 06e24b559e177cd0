package deliberate.prompt.file;

import deliberate.prompt.Prompt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a prompt's exact content.
public final class PromptVersion {
  private static final int DIGITS = 12;

  private PromptVersion() {}

  /// The first 12 hex digits of the SHA-256 of the prompt as a fresh file would hold it.
  public static String of(Prompt prompt) {
    try {
      byte[] text = YamlEmitter.document(PromptData.of(prompt)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
