package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.provider.http.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vendors' own clients read what our loopback server says as we do: the fixtures that our readers are tested with
/// are in the vendors' formats. Needs Node and npm, and once a network.
@Timeout(300)
class OfficialClientsTest {
  private static boolean installed;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    installed = NodeClients.install();
    Files.copy(Path.of("src/test/node/clients.mjs"), NodeClients.FOLDER.resolve("clients.mjs"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void openAiReadsChatCompletions() throws IOException, InterruptedException {
    JsonNode read =
        read("openai-chat", "/v1/chat/completions", "text/event-stream", "openai/azure-silent-thinking.sse");
    assertThat(read.path("text").asString()).isEqualTo("Six.");
    assertThat(read.path("output").asInt()).isEqualTo(70);
  }

  @Test
  void openAiReadsResponses() throws IOException, InterruptedException {
    JsonNode read = read("openai-responses", "/v1/responses", "text/event-stream", "openai/responses-summary.sse");
    assertThat(read.path("text").asString()).isEqualTo("A dozen.");
    assertThat(read.path("thinking").asString()).isEqualTo("**Counting eggs** 🥚");
    assertThat(read.path("output").asInt()).isEqualTo(140);
  }

  @Test
  void anthropicReadsMessages() throws IOException, InterruptedException {
    JsonNode read = read("anthropic", "/v1/messages", "text/event-stream", "anthropic/thinking-blocks.sse");
    assertThat(read.path("text").asString()).isEqualTo("A dozen.");
    assertThat(read.path("thinking").asString()).isEqualTo("Eggs come in twelves 🥚.");
    assertThat(read.path("output").asInt()).isEqualTo(90);
  }

  @Test
  void googleReadsGemini() throws IOException, InterruptedException {
    JsonNode read = read("gemini", ":streamGenerateContent", "text/event-stream", "gemini/thoughts-and-tools.sse");
    assertThat(read.path("text").asString()).isEqualTo("Four hens 🐔");
    assertThat(read.path("thinking").asString()).isEqualTo("**Counting**\n\nLegs first. Then heads.");
    assertThat(read.path("output").asInt()).isEqualTo(110);
  }

  @Test
  void ollamaReadsItsLines() throws IOException, InterruptedException {
    JsonNode read = read("ollama", "/api/chat", "application/x-ndjson", "ollama/chat.ndjson");
    assertThat(read.path("text").asString()).isEqualTo("Six.");
    assertThat(read.path("thinking").asString()).isEqualTo("Two threes. 🧮");
    assertThat(read.path("output").asInt()).isEqualTo(11);
  }

  private static JsonNode read(String client, String path, String contentType, String fixture)
      throws IOException, InterruptedException {
    assumeTrue(installed, "Node, npm or their network is missing: the vendors' own clients were not asked");
    byte[] body = Files.readAllBytes(Path.of("src/test/resources/deliberate/provider", fixture));
    try (LoopbackServer server = LoopbackServer.answering(reply -> reply.stream(contentType).send(body).end())) {
      NodeClients.Run run = NodeClients.run(List.of(
          "node", NodeClients.FOLDER.resolve("clients.mjs").toString(), client, server.uri("").toString()));
      assertThat(run.status()).as(run.said()).isZero();
      assertThat(server.requests().getFirst().path()).contains(path);
      return JsonMapper.builder().build().readTree(run.said());
    }
  }
}
