package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.http.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordingCommandsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String EVENTS = "data: {\"model\":\"gpt-5.4\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
      + "\"Twelve\"},\"finish_reason\":\"stop\"}]}\n\n"
      + "data: {\"model\":\"gpt-5.4\",\"choices\":[],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":120,"
      + "\"total_tokens\":131,\"completion_tokens_details\":{\"reasoning_tokens\":100}}}\n\ndata: [DONE]\n\n";

  @TempDir
  Path folder;
  private CliLab lab;
  private Path records;

  @BeforeEach
  void open() {
    lab = new CliLab(folder);
    records = folder.resolve("records");
  }

  @Test
  void aReplayPrintsWhatTheRunPrintedAndSaysThatItIsOne() throws IOException {
    JsonNode made = JSON.readTree(lab.run("run", lab.countdown(), "--case", "1", "--json", "--record",
        records.toString()).out());

    CliLab.Outcome outcome = lab.run("run", "--replay", recording().toString(), "--speed", "max", "--json");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).contains("Recorded on ").contains(" from ");
    JsonNode again = JSON.readTree(outcome.out());
    assertThat(made.path("replayed").isNull()).isTrue();
    assertThat(again.path("replayed").path("recordedAt").asString()).isNotEmpty();
    assertThat(again.path("prompt")).isEqualTo(made.path("prompt"));
    assertThat(again.path("case")).isEqualTo(made.path("case"));
    assertThat(again.path("runs")).hasSize(2);
    for (int i = 0; i < 2; i++) {
      for (String same : List.of("model", "answer", "thinking", "usage", "bill", "clock", "startedAt", "status")) {
        assertThat(again.path("runs").path(i).path(same)).as(same).isEqualTo(made.path("runs").path(i).path(same));
      }
    }
  }

  @Test
  void whatIsExportedOfAReplaySaysThatItIsOne() throws IOException {
    lab.run("run", lab.countdown(), "--case", "1", "--record", records.toString());
    Path page = folder.resolve("a.html");
    Path table = folder.resolve("a.csv");

    assertThat(lab.run("run", "--replay", recording().toString(), "--speed", "max", "--html", page.toString(), "--csv",
        table.toString()).status()).isZero();

    assertThat(page).content().contains("Recorded on ", "(offline engine, simulated prices)", "shown again");
    List<String> lines = Files.readAllLines(table);
    int column = List.of(lines.getFirst().split(",")).indexOf("recorded_at");
    assertThat(lines.get(1).split(",")[column]).matches("20.*T.*Z");
    lab.run("run", lab.countdown(), "--case", "1", "--html", page.toString(), "--csv", table.toString());
    assertThat(page).content().doesNotContain("shown again");
    assertThat(Files.readAllLines(table).get(1).split(",")[column]).isEmpty();
  }

  @Test
  void aRecordingIsServedInItsOwnProtocol() throws Exception {
    recordServer();
    CompletableFuture<CliLab.Outcome> serving =
        CompletableFuture.supplyAsync(() -> lab.run("serve", recording().toString(), "--speed", "max", "--port",
            "0"));
    URI address = address(serving);

    HttpResponse<String> answer = post(address, "{\"model\":\"gpt-5.4\",\"stream\":true,\"messages\":[]}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
    assertThat(answer.body()).isEqualTo(EVENTS);
    assertThat(post(address, "{\"model\":\"other\",\"stream\":true}").body()).contains("but of gpt-5.4");
    assertThat(post(address, "{\"model\":\"gpt-5.4\"}").statusCode()).isEqualTo(400);
    assertThat(post(URI.create("http://localhost:" + address.getPort() + "/v1/x"), "no json").statusCode())
        .isEqualTo(400);

    lab.stop().cancel();
    assertThat(serving.join().status()).isZero();
  }

  @Test
  void aRefusalIsServedWithItsStatusItsHeadersAndItsBodyAndAnswersOfOneModelInTurn() throws Exception {
    String refusal = "{\"error\":{\"message\":\"slow down\",\"type\":\"rate_limit_error\"}}";
    String body = "{\"model\":\"gpt-5.4\",\"stream\":true,\"messages\":[]}";
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(429, "application/json", Map.of("retry-after", "7", "x-request-id", "r-1", "x-own", "no"),
            refusal),
        reply -> reply.stream("text/event-stream").send(EVENTS).end())) {
      lab.run("run", lab.countdown(), "--case", "1", "--protocol", "openai-chat", "--base-url",
          server.uri("/v1").toString(), "--model", "gpt-5.4", "--model", "gpt-5.4", "--model", "offline/standard",
          "--record", records.toString());
    }
    CompletableFuture<CliLab.Outcome> serving =
        CompletableFuture.supplyAsync(() -> lab.run("serve", recording().toString(), "--speed", "max"));
    URI address = address(serving);

    List<HttpResponse<String>> answers = new ArrayList<>(List.of(post(address, body), post(address, body)));
    answers.sort(Comparator.comparing(HttpResponse::statusCode));
    assertThat(answers.getFirst().body()).isEqualTo(EVENTS);
    HttpResponse<String> refused = answers.getLast();
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).isEqualTo(refusal);
    assertThat(refused.headers().map()).containsEntry("retry-after", List.of("7"))
        .containsEntry("x-request-id", List.of("r-1")).containsEntry("content-type", List.of("application/json"))
        .doesNotContainKey("x-own");
    URI other = URI.create("http://127.0.0.1:" + address.getPort() + "/v1/responses");
    assertThat(post(other, body).body()).contains("no answer in the protocol openai-responses, but in openai-chat");

    lab.stop().cancel();
    assertThat(serving.join().err()).contains("Not served: 1 of the answers");
  }

  @Test
  void whatCannotBeReplayedOrServedIsToldInASentence() throws IOException {
    lab.run("run", lab.countdown(), "--case", "1", "--record", records.toString());
    String file = recording().toString();

    refused("holds answers of the offline engine only", "serve", file);
    refused("--port should be between 0 and 65535", "serve", file, "--port", "70000");
    refused("--speed should be a number above 0", "run", "--replay", file, "--speed", "-1");
    refused("--speed should be a number above 0", "run", "--replay", file, "--speed", "fast");
    refused("is no recording", "run", "--replay", lab.countdown());
    refused("cannot be read", "run", "--replay", folder.resolve("none.recording").toString());
    refused("FILE is missing", "run");
    refused("nothing was run", "run", lab.countdown(), "--case", "1", "--record", lab.countdown());

    byte[] bytes = Files.readAllBytes(recording());
    Files.write(recording(), Arrays.copyOf(bytes, bytes.length - 100));
    CliLab.Outcome cut = lab.run("run", "--replay", file, "--speed", "max");
    assertThat(cut.err()).contains("is cut off: its end is missing");
    assertThat(cut.out()).contains("offline/standard");
  }

  private void refused(String sentence, String... arguments) {
    CliLab.Outcome outcome = lab.run(arguments);
    assertThat(outcome.status()).isEqualTo(Cli.BAD_ARGUMENTS);
    assertThat(outcome.err()).contains(sentence).doesNotContain("Exception");
    assertThat(outcome.out()).isEmpty();
  }

  private void recordServer() {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream").send(EVENTS).end())) {
      assertThat(lab.run("run", lab.countdown(), "--case", "1", "--protocol", "openai-chat", "--base-url",
          server.uri("/v1").toString(), "--vendor", "openai", "--model", "gpt-5.4", "--record", records.toString())
          .status()).isZero();
    }
  }

  private Path recording() {
    try (Stream<Path> files = Files.list(records)) {
      return files.toList().getFirst();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Found by asking: it is printed while the command goes on.
  private URI address(CompletableFuture<CliLab.Outcome> serving) {
    String printed = "";
    while (!printed.contains("http://127.0.0.1:")) {
      assertThat(serving).isNotDone();
      printed = lab.printed();
      Thread.onSpinWait();
    }
    return URI.create(printed.replaceAll("(?s).*(http://127.0.0.1:\\S+).*", "$1"));
  }

  private static HttpResponse<String> post(URI address, String body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
