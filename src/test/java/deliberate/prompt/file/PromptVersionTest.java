package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PromptVersionTest {

  @Test
  void isTheBeginningOfTheHashOfAFreshFile() throws Exception {
    Prompt prompt = Prompt.empty().withTitle("ünï");
    byte[] text = PromptFile.text(PromptDocument.fresh(prompt), prompt).getBytes(StandardCharsets.UTF_8);

    assertThat(PromptVersion.of(prompt)).hasSize(12)
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)).substring(0, 12));
  }

  @Test
  void changesWithTheContentAndNotWithTheForm() throws Exception {
    Prompt prompt = Prompt.empty();
    Prompt sameAgain = PromptFile.parse("deliberate: 1 # x\nid: '%s'\ntitle: ''\n".formatted(prompt.id()), "p")
        .prompt();

    assertThat(PromptVersion.of(sameAgain)).isEqualTo(PromptVersion.of(prompt));
    assertThat(PromptVersion.of(prompt.withTitle("x"))).isNotEqualTo(PromptVersion.of(prompt));
  }
}
