package deliberate.format.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.format.Rich;
import deliberate.prompt.Message;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Role;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.provider.wire.NodeClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Dotprompt itself sends what we send, of a file that we wrote for it. Needs Node and npm, and once a network.
@Timeout(300)
class DotpromptJudgeTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> VALUES = Map.of("letter", "With love, 100% & {yours} <b>", "reader", "all");

  @TempDir
  Path folder;

  @Test
  void dotpromptSendsWhatWeSend() throws IOException, InterruptedException, PromptFileException {
    assumeTrue(NodeClients.install(), "Node, npm or their network is missing: Dotprompt was not asked");
    Path script = Files.copy(Path.of("src/test/node/dotprompt.mjs"), NodeClients.FOLDER.resolve("dotprompt.mjs"),
        StandardCopyOption.REPLACE_EXISTING);
    Prompt prompt = Rich.prompt().withTurns(List.of());
    Path file = Files.writeString(folder.resolve("rich.prompt"), new Dotprompt().write(prompt).text());

    NodeClients.Run run = NodeClients.run(List.of("node", script.toString(), file.toString(),
        JSON.writeValueAsString(VALUES)));

    assertThat(run.status()).as(run.said()).isZero();
    List<Message> sent = new ArrayList<>();
    for (Message message : PromptCompiler.compile(prompt, VALUES).messages()) {
      sent.add(new Message(message.role(), message.text().strip()));
    }
    List<Message> rendered = new ArrayList<>();
    for (JsonNode message : JSON.readTree(run.said()).path("messages")) {
      rendered.add(new Message(Role.valueOf(message.path("role").asString().toUpperCase(Locale.ROOT)),
          message.path("text").asString().strip()));
    }
    assertThat(rendered).isEqualTo(sent);
  }
}
