package deliberate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelSpec;
import deliberate.provider.http.HttpLimits;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.RetryPolicy;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.offline.OfflineSpeed;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.NodeClients;
import deliberate.recording.Playback;
import deliberate.recording.RecordingFile;
import deliberate.recording.Take;
import deliberate.recording.serve.RecordingServer;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunGate;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.replay.Takes;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a recording serves is read by the vendors' own clients just as what was recorded: answers, refusals, and that
/// it has no answers in one piece. Needs Node and npm, and once a network.
@Timeout(300)
class ServedRecordingTest {
  private static final List<Vendor> VENDORS = List.of(
      new Vendor("openai-chat", "openai-chat", "/v1", "openai/azure-silent-thinking.sse"),
      new Vendor("openai-responses", "openai-responses", "/v1", "openai/responses-summary.sse"),
      new Vendor("anthropic-messages", "anthropic", "", "anthropic/thinking-blocks.sse"),
      new Vendor("gemini", "gemini", "/v1beta", "gemini/thoughts-and-tools.sse"),
      new Vendor("ollama", "ollama", "", "ollama/chat.ndjson"));
  private static final String REFUSED =
      "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"No such option\"}}";
  private static boolean installed;

  @TempDir
  Path folder;

  private record Vendor(String protocol, String client, String base, String fixture) {
    String contentType() {
      return fixture.endsWith(".sse") ? "text/event-stream" : "application/x-ndjson";
    }

    LoopbackServer.Script answering() {
      return reply -> reply.stream(contentType()).send(Files.readAllBytes(
          Path.of("src/test/resources/deliberate/provider", fixture))).end();
    }
  }

  @BeforeAll
  static void install() throws IOException, InterruptedException {
    installed = NodeClients.install();
    for (String script : List.of("clients.mjs", "unstreamed.mjs")) {
      Files.copy(Path.of("src/test/node", script), NodeClients.FOLDER.resolve(script),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void theVendorsClientsReadOneRecordingOfAllProtocols() throws Exception {
    assumeTrue(installed, "Node, npm or their network is missing");
    List<Take> takes = new ArrayList<>();
    for (Vendor vendor : VENDORS) {
      takes.add(recorded(vendor, vendor.answering()));
    }
    try (RecordingServer served = serve(takes)) {
      for (int i = 0; i < takes.size(); i++) {
        Vendor vendor = VENDORS.get(i);
        String again = ask("clients.mjs", vendor, base(served, takes.get(i)));
        assertThat(again).as(vendor.protocol()).contains("\"text\"").isEqualTo(directly(vendor, vendor.answering()));
        assertThat(ask("unstreamed.mjs", vendor, base(served, takes.get(i)))).as(vendor.protocol())
            .contains("the recorded answer was streamed; ask for a stream").doesNotContain("[object");
      }
    }
  }

  @Test
  void theVendorsClientsAreRefusedAsTheyWereRefused() throws Exception {
    assumeTrue(installed, "Node, npm or their network is missing");
    LoopbackServer.Script refusing = reply -> reply.full(400, "application/json", REFUSED);
    for (Vendor vendor : VENDORS) {
      Take take = recorded(vendor, refusing);
      try (RecordingServer served = serve(List.of(take))) {
        assertThat(ask("unstreamed.mjs", vendor, base(served, take))).as(vendor.protocol())
            .isEqualTo(directly("unstreamed.mjs", vendor, refusing)).isNotBlank();
      }
    }
  }

  private String directly(Vendor vendor, LoopbackServer.Script script) throws InterruptedException {
    return directly("clients.mjs", vendor, script);
  }

  private String directly(String asking, Vendor vendor, LoopbackServer.Script script) throws InterruptedException {
    try (LoopbackServer server = LoopbackServer.answering(script)) {
      return ask(asking, vendor, server.uri(""));
    }
  }

  private static String ask(String script, Vendor vendor, URI address) throws InterruptedException {
    NodeClients.Run run = NodeClients.run(List.of("node", NodeClients.FOLDER.resolve(script).toString(),
        vendor.client(), address.toString()));
    assertThat(run.status()).as(run.said()).isZero();
    return run.said();
  }

  private static URI base(RecordingServer server, Take take) {
    URI address = server.address(take);
    return URI.create(address.getScheme() + "://" + address.getAuthority());
  }

  private static RecordingServer serve(List<Take> takes) throws IOException {
    return RecordingServer.start(takes, 0, Playback.AT_ONCE, Thread::startVirtualThread);
  }

  /// Recorded, written and read again.
  private Take recorded(Vendor vendor, LoopbackServer.Script script) throws Exception {
    RunEngine plain = new Wiring().engine(_ -> Optional.empty(), OfflineSpeed.UNPACED,
        new HttpTransport(new Connections(Map.of(), null), HttpLimits.STANDARD, RetryPolicy.NEVER), RunGate.OPEN);
    Takes takes = new Takes(plain::prices);
    RunEngine engine = plain.keptBy(takes);
    try (LoopbackServer server = LoopbackServer.answering(script)) {
      Endpoint endpoint = new Endpoint("test", "Test", "", vendor.protocol(), server.uri(vendor.base()), "", Map.of());
      PromptRef prompt = new PromptRef(new UUID(0, 1), "A", "v");
      RunPlan plan = new RunPlan(prompt, "", new ChatRequest(
          ModelSpec.unknown("test/m", "", vendor.protocol(), "m"), Optional.of(endpoint),
          List.of(new Message(Role.USER, "Why?")), Effort.DEFAULT, RequestOptions.NONE));
      RunRecord run = engine.run(plan, engine.live(plan), new CancelSignal());
      Path file = folder.resolve(vendor.protocol() + ".recording");
      RecordingFile.write(file, takes.recording(prompt, "", List.of(run), Instant.now()));
      return RecordingFile.read(file).takes().getFirst();
    }
  }
}
