package deliberate.run.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.prompt.Carried;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure;
import deliberate.provider.option.RequestOptions;
import deliberate.report.RunsToReport;
import deliberate.run.PromptRef;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.StepPlace;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowJsonTest {

  @Test
  void everySortOfRunComesBackAsItWas() throws Exception {
    for (RunRecord run : RunsToReport.all()) {
      assertThat(RowJson.readRun(RowJson.write(run))).isEqualTo(run);
    }
  }

  @Test
  void messagesOptionsAndWhatIsCarriedComeBack() throws Exception {
    RunRecord run = asked(RunsToReport.reported(), new ChatRequest(model(), Optional.of(endpoint("https://a.test/v1")),
        List.of(new Message(Role.SYSTEM, "Be brief."), new Message(Role.ASSISTANT, "24", List.of(
            new Carried("anthropic-messages", "m", Carried.Kind.SIGNATURE, "{\"s\":1}", 0, 2)))),
        RunsToReport.reported().plan().request().effort(), RequestOptions.from(Map.of("temperature", 0.7, "seed", 42,
            "stop", List.of("END"), "extra", Map.of("top_k", 3)))));

    assertThat(RowJson.readRun(RowJson.write(run))).isEqualTo(run);
  }

  @Test
  void everyFailureComesBack() throws Exception {
    for (ProviderFailure failure : List.of(
        new ProviderFailure.RateLimited(Optional.of(Duration.ofSeconds(7)), "slow down"),
        new ProviderFailure.TimedOut(Duration.ofSeconds(60), true),
        new ProviderFailure.Untrusted(URI.create("https://a.test"), ProviderFailure.Doubt.HOST, ""),
        new ProviderFailure.TooLarge(1L << 40))) {
      RunRecord run = failed(failure);

      assertThat(RowJson.readRun(RowJson.write(run)).failure()).contains(failure);
    }
  }

  @Test
  void moneyIsTextWithEveryDigitAndTheVersionIsSaid() {
    RunRecord run = RunsToReport.reported();

    assertThat(RowJson.write(run)).startsWith("{\"schemaVersion\":1,")
        .contains('"' + run.bill().total().orElseThrow().toPlainString() + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.5", "1e999999999", "1e-999999999"})
  void whatNothingCanCostIsNotTakenForABill(String amount) {
    RunRecord run = RunsToReport.reported();
    String total = '"' + run.bill().total().orElseThrow().toPlainString() + '"';
    for (String honest : List.of(total, "\"reported\":null")) {
      String changed = honest.replace(total, '"' + amount + '"').replace("null", '"' + amount + '"');
      assertThat(RowJson.write(run)).contains(honest);

      assertThatThrownBy(() -> RowJson.readRun(RowJson.write(run).replace(honest, changed)))
          .isInstanceOf(IOException.class).hasMessageContaining("nothing can cost that");
    }
  }

  @Test
  void fieldsThatAreNotThereAreEmptyAndUnknownOnesArePassedOver() throws Exception {
    RunRecord run = RunsToReport.simulated();
    String other = RowJson.write(run).replace("\"adjustments\":[],", "").replace("\"flags\":[],", "")
        .replace("\"status\":", "\"later\":{\"a\":[1]},\"status\":");

    assertThat(RowJson.readRun(other)).isEqualTo(run);
  }

  @Test
  void anAddressIsKeptWithoutWhatItMayHide() {
    RunRecord run = asked(RunsToReport.reported(), new ChatRequest(model(),
        Optional.of(endpoint("https://user:secret@a.test:8443/v1?key=secret")), List.of(),
        RunsToReport.reported().plan().request().effort(), RequestOptions.NONE));

    assertThat(RowJson.write(StrippedRun.of(run).rest())).contains("https://a.test:8443/v1").doesNotContain("secret");
  }

  private static Endpoint endpoint(String address) {
    return new Endpoint("a", "A", "", "openai-chat", URI.create(address), "A_KEY",
        address.contains("secret") ? Map.of("X-Team", "secret") : Map.of());
  }

  private static ModelSpec model() {
    return RunsToReport.reported().plan().request().model();
  }

  private static RunRecord failed(ProviderFailure failure) {
    RunRecord run = RunsToReport.failed();
    return new RunRecord(run.id(), run.startedAt(), run.plan(), run.status(), run.answeredModel(), run.sentEffort(),
        run.adjustments(), run.sentBody(), run.carry(), run.carried(), run.retries(), run.thinkingKind(),
        run.thinking(), run.answer(), run.stopReason(), run.usage(), run.bill(), run.clock(), Optional.of(failure),
        run.wire());
  }

  private static RunRecord asked(RunRecord run, ChatRequest request) {
    PromptRef prompt = run.plan().prompt();
    return new RunRecord(run.id(), run.startedAt(), new RunPlan(prompt, "", request, run.plan().turn(),
        StepPlace.of(run.id(), "judge")), run.status(), run.answeredModel(), run.sentEffort(), run.adjustments(),
        run.sentBody(), run.carry(), run.carried(), run.retries(), run.thinkingKind(), run.thinking(), run.answer(),
        run.stopReason(), run.usage(), run.bill(), run.clock(), run.failure(), run.wire());
  }
}
