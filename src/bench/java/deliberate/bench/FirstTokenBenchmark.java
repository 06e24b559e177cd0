package deliberate.bench;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelSpec;
import deliberate.provider.Secret;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.Reply;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.HttpChatProvider;
import deliberate.provider.wire.vendor.VendorBook;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much later the first token is seen here than by curl: same loopback server, same request, connections reused on
/// both sides. Ours counts from the call to the token as an event, JSON included; curl's counts from the
/// start of the transfer to its first byte.
final class FirstTokenBenchmark implements Benchmark {
  private static final int ROUNDS = 10;
  private static final int A_ROUND = 200;
  private static final double TARGET_MILLIS = 3;
  private static final String KEY = "sk-bench-0123456789";

  @Override
  public void run(Report report) throws Exception {
    report.note("curl", curlVersion());
    try (LoopbackServer server = LoopbackServer.answering(FirstTokenBenchmark::answer)) {
      ours(server.uri("/v1"), HttpTransport.standard(new Connections(Map.of(), null)), 3 * A_ROUND);
      Path body = Files.writeString(Files.createTempFile("first-token", ".json"), server.requests().getFirst().body());
      curl(server.uri(""), body, A_ROUND);
      List<Double> ours = new ArrayList<>();
      List<Double> curl = new ArrayList<>();
      HttpTransport transport = HttpTransport.standard(new Connections(Map.of(), null));
      for (int round = 0; round < ROUNDS; round++) { // in turns, so that both see the machine in the same mood
        curl.addAll(reused(curl(server.uri(""), body, A_ROUND)));
        ours.addAll(reused(ours(server.uri("/v1"), transport, A_ROUND)));
      }
      compare(report, "reused connection", new Samples("ms", curl), new Samples("ms", ours));
      compareFirsts(report, server, body);
      Files.delete(body);
    }
  }

  private static void compareFirsts(Report report, LoopbackServer server, Path body) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> curl = new ArrayList<>();
    for (int round = 0; round < ROUNDS * 2; round++) {
      curl.addAll(curl(server.uri(""), body, 1));
      ours.addAll(ours(server.uri("/v1"), HttpTransport.standard(new Connections(Map.of(), null)), 1));
    }
    report.measured("curl, new connection", new Samples("ms", curl));
    report.measured("ours, new client and connection", new Samples("ms", ours));
  }

  private static void compare(Report report, String what, Samples curl, Samples ours) {
    report.measured("curl, " + what, curl);
    report.measured("ours, " + what, ours);
    report.atMost("added, median", ours.median() - curl.median(), TARGET_MILLIS, "ms");
    report.atMost("added, p95", ours.percentile(95) - curl.percentile(95), TARGET_MILLIS, "ms");
  }

  private static void answer(Reply reply) throws IOException {
    reply.stream("text/event-stream").send("data: {\"choices\":[{\"delta\":{\"content\":\"yes\"}}]}\n\n")
        .send("data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n").end();
  }

  private static List<Double> ours(URI address, HttpTransport transport, int times) {
    Endpoint endpoint = new Endpoint("bench", "Bench", "", "openai-chat", address, "", Map.of());
    ChatProvider provider = new HttpChatProvider(new OpenAiChat(), transport, _ -> Optional.of(new Secret(KEY)),
        VendorBook.builtIn());
    ChatRequest request = new ChatRequest(ModelSpec.unknown("bench/model", "", "openai-chat", "model"),
        Optional.of(endpoint), List.of(new Message(Role.USER, "Hello. ".repeat(200))), Effort.DEFAULT,
        RequestOptions.NONE);
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      provider.stream(request, event -> {
        if (event instanceof ChatEvent.Answer) {
          millis.add((System.nanoTime() - start) / 1e6);
        }
      }, new CancelSignal());
    }
    return millis;
  }

  /// The times of one process, which uses its connection again.
  private static List<Double> curl(URI address, Path body, int times) throws IOException {
    Process curl = new ProcessBuilder("curl", "-s", "-N", "-o", "/dev/null", "-w", "%{time_starttransfer}\n",
        "-H", "Content-Type: application/json", "-H", "Accept: text/event-stream", "-H", "Authorization: Bearer " + KEY,
        "--data-binary", "@" + body, address + "/v1/chat/completions?n=[1-" + times + "]").start();
    try (var lines = curl.inputReader(StandardCharsets.UTF_8)) {
      List<Double> millis = lines.lines().map(line -> Double.parseDouble(line) * 1000).toList();
      if (millis.size() != times) {
        throw new IOException("curl measured " + millis.size() + " of " + times);
      }
      return millis;
    }
  }

  private static List<Double> reused(List<Double> times) {
    return times.subList(1, times.size());
  }

  private static String curlVersion() throws IOException {
    try (var lines = new ProcessBuilder("curl", "--version").start().inputReader(StandardCharsets.UTF_8)) {
      return lines.readLine();
    }
  }
}
