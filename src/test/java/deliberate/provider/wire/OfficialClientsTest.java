package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.provider.http.LoopbackServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vendors' own clients read what our loopback server says as we do: the fixtures that our readers are tested with
/// are in the vendors' formats. Needs Node and npm, and once a network.
@Timeout(300)
class OfficialClientsTest {
  private static final List<String> PACKAGES =
      List.of("openai@7.57.0", "@anthropic-ai/sdk@1.12.0", "@google/genai@3.1.0", "ollama@0.6.4");
  private static final Path FOLDER = Path.of("target", "node-clients");
  private static boolean installed;

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    Path stamp = FOLDER.resolve("installed.txt");
    installed = Files.exists(stamp) && Files.readString(stamp).equals(PACKAGES.toString());
    if (!installed) {
      List<String> command = new ArrayList<>(List.of("npm", "install", "--prefix", FOLDER.toString(), "--no-audit",
          "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error"));
      command.addAll(PACKAGES);
      installed = run(command).status() == 0;
      if (installed) {
        Files.writeString(stamp, PACKAGES.toString());
      }
    }
    Files.copy(Path.of("src/test/node/clients.mjs"), FOLDER.resolve("clients.mjs"),
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
      Run run = run(List.of("node", FOLDER.resolve("clients.mjs").toString(), client, server.uri("").toString()));
      assertThat(run.status()).as(run.said()).isZero();
      assertThat(server.requests().getFirst().path()).contains(path);
      return JsonMapper.builder().build().readTree(run.said());
    }
  }

  /// A program that is not there counts as one that failed.
  private static Run run(List<String> command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(1, TimeUnit.MINUTES) ? new Run(process.exitValue(), said) : new Run(1, "took too long");
    } catch (IOException e) {
      return new Run(1, String.valueOf(e.getMessage()));
    }
  }

  private record Run(int status, String said) {}
}
