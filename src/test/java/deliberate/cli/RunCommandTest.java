package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.CliLab.Outcome;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.option.Effort;
import deliberate.task.CancelSignal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {
  @TempDir
  private Path folder;
  private CliLab lab;

  @BeforeEach
  void openTheLab() {
    lab = new CliLab(folder);
  }

  @Test
  void runsTheTwoOfflineModelsAndPrintsAnswersAndTable() {
    Outcome outcome = lab.run("run", lab.countdown());

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).containsSubsequence("── offline/standard ──", "── offline/reasoner ──", "= 24",
        "Model", "Cost", "offline/standard", "$", "offline/reasoner", "* simulated price");
  }

  @Test
  void printsNothingButOneDocumentAsJson() {
    Outcome outcome = lab.run("run", lab.countdown(), "--json");

    JsonNode root = JsonMapper.builder().build().readTree(outcome.out());
    assertThat(outcome.status()).isZero();
    assertThat(root.at("/prompt/title").stringValue()).isEqualTo("Countdown");
    assertThat(root.at("/case").stringValue()).isEqualTo("easy");
    assertThat(root.at("/runs").valueStream().map(run -> run.get("model").stringValue()))
        .containsExactly("offline/standard", "offline/reasoner");
  }

  @Test
  void runsTheModelsAskedForInTheirOrder() {
    JsonNode runs = json("--model", "offline/mini", "--model", "offline/standard", "--effort", "low", "--seed", "7");

    assertThat(runs.valueStream().map(run -> run.get("model").stringValue()))
        .containsExactly("offline/mini", "offline/standard");
    assertThat(runs.at("/0/effort/asked").stringValue()).isEqualTo("low");
  }

  @Test
  void theSameSeedGivesTheSameRun() {
    JsonNode first = json("--model", "offline/reasoner", "--seed", "7", "--temperature", "0.9");
    JsonNode second = json("--model", "offline/reasoner", "--seed", "7", "--temperature", "0.9");

    assertThat(first.at("/0/thinking/text")).isEqualTo(second.at("/0/thinking/text"));
  }

  @Test
  void takesTheFilesPanesWhereNoModelIsAskedFor() {
    String file = lab.file("panes.prompt.yaml", CliLab.COUNTDOWN + """
        panes:
          - {model: offline/reasoner, effort: high, options: {seed: 3}}
          - {model: offline/mini, effort: none}
        """);

    JsonNode runs = runs(lab.run("run", file, "--json"));

    assertThat(runs.valueStream().map(run -> run.get("model").stringValue()))
        .containsExactly("offline/reasoner", "offline/mini");
    assertThat(runs.valueStream().map(run -> run.at("/effort/asked").stringValue())).containsExactly("high", "none");
  }

  @Test
  void choosesACaseByItsNumberOrItsName() {
    assertThat(lab.run("run", lab.countdown(), "--case", "2", "--json").out()).contains("\"case\" : \"other\"");
    assertThat(lab.run("run", lab.countdown(), "--case", "other", "--json").out()).contains("\"case\" : \"other\"");
  }

  @Test
  void aCaseWithoutANameGoesByItsNumber() {
    String file = lab.file("a.prompt.yaml", CliLab.COUNTDOWN.replace("name: other, ", ""));

    assertThat(lab.run("run", file, "--case", "2", "--json").out()).contains("\"case\" : \"2\"");
    assertThat(lab.run("run", file, "--case", "5").err()).contains("easy, 2");
  }

  @Test
  void valuesGivenStandOverTheCaseAndTheDefaults() {
    Outcome outcome = lab.run("run", lab.countdown(), "--var", "numbers=6 5 3", "--var", "target=33");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).contains("= 33");
  }

  @Test
  void noCaseIsUsedWhereNothingIsLeftToFill() {
    assertThat(lab.run("run", lab.countdown(), "--var", "numbers=1 2", "--json").out()).contains("\"case\" : null");
  }

  @Test
  void aFailedRunIsToldOnStderrAndTheOthersArePrinted() {
    lab.with(failing(new ProviderFailure.ServerError(503, "overloaded")), model("shaky"));

    Outcome outcome = lab.run("run", lab.countdown(), "--model", "test/shaky", "--model", "offline/standard");

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).isEqualToIgnoringNewLines("deliberate: test/shaky: The server failed or is overloaded"
        + " (status 503). It said: overloaded. This is on the server’s side. Run it again in a while.");
    assertThat(outcome.out()).contains("half an ans", "── offline/standard ──", "failed");
  }

  @Test
  void stoppingPrintsWhatCame() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    lab.with(endless(begun), model("slow"));
    Thread user = Thread.ofVirtual().start(() -> {
      awaitAtMost(begun);
      lab.stop().cancel();
    });

    Outcome outcome = lab.run("run", lab.countdown(), "--model", "test/slow");

    user.join();
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.out()).contains("The first words", "stopped", "≥ at least this much");
  }

  @Test
  void runsGoOnAtTheSameTime() {
    CountDownLatch both = new CountDownLatch(2);
    lab.with(provider((request, sink) -> {
      both.countDown();
      awaitAtMost(both);
      sink.accept(new ChatEvent.Finished(StopReason.COMPLETE, ""));
    }), model("pair"));

    assertThat(lab.run("run", lab.countdown(), "--model", "test/pair", "--model", "test/pair").status()).isZero();
  }

  @Test
  void unknownKeysAreWarnedOfAndDoNoHarm() {
    String file = lab.file("odd.prompt.yaml", CliLab.COUNTDOWN + "colour: red\n");

    Outcome outcome = lab.run("run", file);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).contains("odd.prompt.yaml", "colour", "not known");
  }

  private JsonNode json(String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "run";
    arguments[1] = lab.countdown();
    arguments[2] = "--json";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return runs(lab.run(arguments));
  }

  private static JsonNode runs(Outcome outcome) {
    return JsonMapper.builder().build().readTree(outcome.out()).get("runs");
  }

  private static ModelSpec model(String name) {
    return ModelSpec.unknown("test/" + name, "", "test", name);
  }

  private static ChatProvider failing(ProviderFailure failure) {
    return provider((request, sink) -> {
      sink.accept(new ChatEvent.Answer("half an ans"));
      sink.accept(new ChatEvent.Failed(failure));
    });
  }

  private static ChatProvider endless(CountDownLatch begun) {
    return new FakeProvider((request, sink, cancel) -> {
      CountDownLatch cancelled = new CountDownLatch(1);
      sink.accept(new ChatEvent.Answer("The first words"));
      try (CancelSignal.Registration _ = cancel.onCancel(cancelled::countDown)) {
        begun.countDown();
        awaitAtMost(cancelled);
      }
      sink.accept(new ChatEvent.Cancelled());
    });
  }

  private static ChatProvider provider(Answering answering) {
    return new FakeProvider((request, sink, cancel) -> answering.answer(request, sink));
  }

  private static void awaitAtMost(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @FunctionalInterface
  private interface Answering {
    void answer(ChatRequest request, Consumer<? super ChatEvent> sink);
  }

  @FunctionalInterface
  private interface Streaming {
    void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel);
  }

  private record FakeProvider(Streaming streaming) implements ChatProvider {
    @Override
    public String protocol() {
      return "test";
    }

    @Override
    public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
      sink.accept(new ChatEvent.Sent(Effort.DEFAULT, "", List.of()));
      streaming.stream(request, sink, cancel);
    }
  }
}
