package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.Leaks;
import deliberate.cli.CliLab.Outcome;
import deliberate.provider.Endpoint;
import deliberate.provider.http.LoopbackServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerRunTest {
  private static final String TEXT =
      "data: {\"model\":\"gpt-5\",\"choices\":[{\"delta\":{\"content\":\"It is 24.\"}}]}\n\n";
  private static final String STOP = "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n";
  private static final String USAGE = "data: {\"choices\":[],"
      + "\"usage\":{\"prompt_tokens\":1000,\"completion_tokens\":300,"
      + "\"total_tokens\":1300,\"completion_tokens_details\":{\"reasoning_tokens\":200}}}\n\n";
  private static final String DONE = "data: [DONE]\n\n";

  @TempDir
  private Path folder;
  private CliLab lab;

  @BeforeEach
  void openTheLab() {
    lab = new CliLab(folder);
  }

  @Test
  void runsAgainstAnyServerThatSpeaksTheProtocol() {
    try (LoopbackServer server = streaming(TEXT, STOP, USAGE, DONE)) {
      Outcome outcome = ask(server, "--vendor", "openai");

      assertThat(outcome.err()).isEmpty();
      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).contains("It is 24.", "1,000", "200", "100", "$0.0043");
      assertThat(server.requests().getFirst().path()).isEqualTo("/v1/chat/completions");
    }
  }

  @Test
  void aServerOfUnknownMakeHasNoPrice() {
    try (LoopbackServer server = streaming(TEXT, STOP, USAGE, DONE)) {
      assertThat(ask(server).out()).contains("no price").doesNotContain("$");
    }
  }

  @Test
  void theKeyComesFromTheVendorsUsualVariableOrTheOneNamed() {
    try (LoopbackServer server = streaming(TEXT, STOP, DONE)) {
      ask(server, "--vendor", "openai");
      ask(server);
      ask(server, "--key-env", "MY_KEY");
    }
    assertThat(lab.askedForKeys()).extracting(Endpoint::keyVariable)
        .containsExactly("OPENAI_API_KEY", "DELIBERATE_API_KEY", "MY_KEY");
  }

  @Test
  void aKeyKeptForTheSameOriginIsUsedAndNamed() {
    try (LoopbackServer server = streaming(TEXT, STOP, DONE)) {
      lab.kept.put(Endpoint.origin(server.uri("/v1")), Map.of("mine", "My server"));
      Outcome outcome = ask(server);

      assertThat(outcome.err()).contains("The key kept for " + Endpoint.origin(server.uri("/")) + " is used: ",
          "that of the endpoint \"My server\".");
      assertThat(ask(server, "--key-env", "MY_KEY").err()).isEmpty();
      lab.kept.put(Endpoint.origin(server.uri("/v1")), Map.of("mine", "My server", "other", "Other"));
      assertThat(ask(server).err()).contains("Keys of several endpoints", "none of them is used");
    }
    assertThat(lab.askedForKeys()).extracting(Endpoint::id).containsExactly("mine", "command-line", "command-line");
  }

  @Test
  void theKeyIsNeitherPrintedNorWrittenWhateverTheServerRepeats() throws Exception {
    Leaks leaks = new Leaks(CliLab.KEY);
    String said = TEXT.replace("24", CliLab.KEY + " or " + CliLab.KEY.substring(0, 10)).replace("gpt-5", CliLab.KEY);
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.stream("text/event-stream", Map.of("x-request-id", CliLab.KEY)).send(said + STOP + DONE).end(),
        reply -> reply.full(401, "application/json", "{\"error\":{\"message\":\"no " + CliLab.KEY + "\"}}"))) {
      for (int i = 0; i < 2; i++) {
        Outcome outcome = ask(server, "--json", "--record", folder.resolve("records").toString(), "--html",
            folder.resolve(i + ".html").toString(), "--csv", folder.resolve(i + ".csv").toString());
        leaks.assertNoneIn("out", outcome.out());
        leaks.assertNoneIn("err", outcome.err());
      }
    }
    for (String ending : List.of(".json", ".jsonl", ".csv", ".html")) {
      assertThat(lab.run("history", "--export", folder.resolve("kept" + ending).toString()).status()).isZero();
    }
    leaks.assertNoneIn("history", lab.run("history", "--json").out());
    assertThat(leaks.assertNoneBelow(folder)).isGreaterThan(10);
  }

  @ParameterizedTest
  @CsvSource({"401, key", "404, knows no model", "429, Too many requests", "500, failed or is overloaded"})
  void aServerThatRefusesIsToldInASentence(int status, String said) {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(status, "application/json", "{\"error\":{\"message\":\"no\"}}"))) {
      assertFailed(ask(server), said);
    }
  }

  @Test
  void htmlInsteadOfJsonIsToldInASentence() {
    try (LoopbackServer server = LoopbackServer.answering(
        reply -> reply.full(200, "text/html", "<html><body>Welcome</body></html>"))) {
      assertFailed(ask(server), "is not an answer in this protocol");
    }
  }

  @Test
  void aStreamThatEndsInTheMiddleKeepsWhatCame() {
    try (LoopbackServer server = streaming(TEXT)) {
      Outcome outcome = ask(server);

      assertFailed(outcome, "before the answer was complete");
      assertThat(outcome.out()).contains("It is 24.", "≥ at least this much");
    }
  }

  @Test
  void noUsageAtAllIsAnEstimateThatSaysSo() {
    try (LoopbackServer server = streaming(TEXT, STOP, DONE)) {
      Outcome outcome = ask(server);

      assertThat(outcome.status()).isZero();
      assertThat(outcome.out()).contains("~ an estimate");
    }
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    LoopbackServer server = streaming(TEXT);
    server.close();

    assertFailed(ask(server), "Nothing answers at " + server.uri("/v1"));
  }

  private Outcome ask(LoopbackServer server, String... further) {
    List<String> arguments = List.of("run", lab.countdown(), "--model", "gpt-5", "--protocol", "openai-chat",
        "--base-url", server.uri("/v1").toString());
    return lab.run(Stream.concat(arguments.stream(), Stream.of(further)).toArray(String[]::new));
  }

  private static LoopbackServer streaming(String... events) {
    return LoopbackServer.answering(reply -> {
      reply.stream("text/event-stream");
      for (String event : events) {
        reply.send(event);
      }
      reply.end();
    });
  }

  private static void assertFailed(Outcome outcome, String said) {
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("deliberate: gpt-5: ").contains(said);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.out()).contains("failed");
  }
}
