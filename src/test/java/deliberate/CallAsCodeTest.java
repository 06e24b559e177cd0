package deliberate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelSpec;
import deliberate.provider.Secret;
import deliberate.provider.ThinkingKind;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.offline.OfflineSpeed;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.OptionsTaken;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.NodeClients;
import deliberate.report.code.Call;
import deliberate.report.code.Language;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunGate;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The code that the inspector shows really makes the same call: it is run against a server that listens.
@Timeout(300)
class CallAsCodeTest {
  private static final String KEY = "sk-test-0123456789";
  private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String HARD = "It's \"quoted\": \\n \\u0041 ''' \"\"\" `${x}` $HOME \nJSON\n☕ <b>";
  private static final Map<String, String> VARIABLES = Map.of("TEST_KEY", KEY, "PYTHONPATH",
      Path.of("src/test/python").toAbsolutePath().toString(), "PYTHONDONTWRITEBYTECODE", "1");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<Protocol> PROTOCOLS = List.of(
      new Protocol("openai-chat", "/v1", "openai/deepseek-contradiction.sse", "Let me "),
      new Protocol("openai-responses", "/v1", "openai/responses-summary.sse", "**Counting"),
      new Protocol("anthropic-messages", "", "anthropic/thinking-blocks.sse", "Eggs come "),
      new Protocol("gemini", "/v1beta", "gemini/thoughts-and-tools.sse", "Legs first. "),
      new Protocol("ollama", "", "ollama/chat.ndjson", "Two "));

  @TempDir
  private Path folder;

  /// @param thought a piece of the thinking in the fixture
  private record Protocol(String id, String base, String fixture, String thought) {
    String contentType() {
      return fixture.endsWith(".sse") ? "text/event-stream" : "application/x-ndjson";
    }
  }

  @Test
  void aShellMakesTheSameCalls() throws Exception {
    assumeTrue(NodeClients.run(List.of("curl", "--version")).status() == 0, "curl is missing");
    assertSame(Language.CURL, folder.resolve("call.sh"), "sh");
  }

  @Test
  void aJdkMakesTheSameCallWhereThereIsNoClient() throws Exception {
    assertSame(Language.JAVA, folder.resolve("Call.java"), PROTOCOLS.getLast(), code -> List.of(JAVA));
  }

  @Test
  void theVendorsJavaClientsMakeTheSameCalls() throws Exception {
    for (Protocol protocol : PROTOCOLS.subList(0, PROTOCOLS.size() - 1)) {
      List<String> needed = JavaClients.needed(Language.JAVA.write(call(protocol, "http://127.0.0.1:1")));
      assertThat(needed).hasSize(1);
      assumeTrue(JavaClients.arePossible(needed), "Maven or its repository is missing");
      assertSame(Language.JAVA, folder.resolve("Call.java"), protocol, code ->
          List.of(JAVA, "-cp", libraries(code) + "/*"));
    }
  }

  @Test
  void atAzureTheCallIsMadeWithoutAClientThatChangesItsAddress() {
    Call call = call(PROTOCOLS.getFirst(), "https://mine.openai.azure.com/openai");

    assertThat(Language.JAVA.write(call)).contains("HttpRequest.newBuilder", "https://mine.openai.azure.com/openai");
  }

  @Test
  void theVendorsJavaScriptClientsMakeTheSameCalls() throws Exception {
    assumeTrue(NodeClients.install(), "Node, npm or their network is missing");
    assertSame(Language.JAVASCRIPT, NodeClients.FOLDER.resolve("call.mjs"), "node");
  }

  /// Against stand-ins for the vendors' clients, which take the same arguments.
  @Test
  void pythonMakesTheSameCalls() throws Exception {
    assumeTrue(NodeClients.run(List.of("python3", "--version")).status() == 0, "Python is missing");
    assertSame(Language.PYTHON, folder.resolve("call.py"), "python3");
  }

  @Test
  void aBodyTooLongForOneConstantOfAClassIsWrittenInPieces() {
    Call call = new Call("openai-chat", URI.create("http://localhost/v1"), Map.of(),
        "{\"text\":\"" + "long ".repeat(20_000) + "\"}");

    assertThat(Language.JAVA.write(call).lines()).allMatch(line -> line.length() < 30_000);
  }

  private static Call call(Protocol protocol, String base) {
    String path = switch (protocol.id()) {
      case "openai-chat" -> "/v1/chat/completions";
      case "openai-responses" -> "/v1/responses";
      case "anthropic-messages" -> "/v1/messages";
      default -> "/v1beta/models/m-1:streamGenerateContent?alt=sse";
    };
    return new Call(protocol.id(), URI.create(base + path), Map.of(), "{\"contents\":[]}");
  }

  private static Path libraries(String code) {
    try {
      return JavaClients.libraries(JavaClients.needed(code));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertSame(Language language, Path file, String program) throws Exception {
    for (Protocol protocol : PROTOCOLS) {
      assertSame(language, file, protocol, _ -> List.of(program));
    }
  }

  /// @param program what runs such code, given its file
  private static void assertSame(Language language, Path file, Protocol protocol,
                                 Function<String, List<String>> program) throws Exception {
    byte[] body = Files.readAllBytes(Path.of("src/test/resources/deliberate/provider", protocol.fixture()));
    LoopbackServer.Script script = reply -> reply.stream(protocol.contentType()).send(body).end();
    try (LoopbackServer server = LoopbackServer.answering(script, script)) {
      RunRecord run = run(protocol, server.uri(protocol.base()));
      String code = language.write(Call.of(run).orElseThrow());
      assertThat(code).doesNotContain(KEY);
      Files.writeString(file, code);
      List<String> command = new ArrayList<>(program.apply(code));
      command.add(file.toString());
      NodeClients.Run again = NodeClients.run(command, VARIABLES);
      assertThat(again.status()).as(protocol.id() + ": " + again.said() + "\n" + code).isZero();
      assertThat(again.said()).as(protocol.id()).contains(protocol.thought());
      assertSameRequest(server.requests().get(0), server.requests().get(1), protocol.id());
    }
  }

  private static void assertSameRequest(LoopbackServer.Request first, LoopbackServer.Request again, String name) {
    JsonNode wanted = JSON.readTree(first.body());
    assertThat(JSON.readTree(again.body())).as(name).isEqualTo(wanted);
    assertThat(again.path()).as(name).isEqualTo(first.path());
    assertThat(again.headers().values()).as(name).anyMatch(value -> value.endsWith(KEY));
    assertThat(again.headers()).as(name).containsEntry("x-team", "blue");
  }

  private static RunRecord run(Protocol protocol, URI base) {
    RunEngine engine = new Wiring().engine(_ -> Optional.of(new Secret(KEY)), OfflineSpeed.UNPACED,
        HttpTransport.standard(new Connections(Map.of(), null)), RunGate.OPEN);
    ModelSpec model = new ModelSpec("test/m", "m", "", protocol.id(), "m-1", ThinkingKind.RAW,
        List.of(EffortLevel.HIGH), true, OptionsTaken.ALL, "o200k", OptionalLong.empty(), OptionalLong.empty());
    Endpoint endpoint = new Endpoint("test", "Test", "", protocol.id(), base, "TEST_KEY", Map.of("x-team", "blue"));
    ChatRequest request = new ChatRequest(model, Optional.of(endpoint),
        List.of(new Message(Role.SYSTEM, "Be brief."), new Message(Role.USER, HARD)), Effort.of(EffortLevel.HIGH),
        RequestOptions.NONE);
    RunPlan plan = new RunPlan(new PromptRef(new UUID(0, 1), "A", "v"), "", request);
    return engine.run(plan, engine.live(plan), new CancelSignal());
  }
}
