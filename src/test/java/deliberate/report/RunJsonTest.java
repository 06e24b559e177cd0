package deliberate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deliberate.grader.CheckPlan;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.grader.number.NumberWithin;
import deliberate.prompt.CheckSpec;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.task.CancelSignal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Graders GRADERS = new Graders(List.of(new NumberWithin()));

  @Test
  void everySortOfRunFitsThePublishedSchema() {
    assertThat(problems(document("easy", RunsToReport.all()))).isEmpty();
    assertThat(problems(document("", List.of()))).isEmpty();
  }

  @Test
  void theSchemaNoticesAZeroThatShouldBeNullAndAMissingField() {
    String document = document("easy", List.of(RunsToReport.cancelled()));

    assertThat(problems(document.replace("\"estimated\"", "\"guessed\""))).isNotEmpty();
    assertThat(problems(document.replace("\"cachedInput\"", "\"cached\""))).isNotEmpty();
  }

  @Test
  void namesThePromptTheCaseAndTheModel() {
    JsonNode root = JSON.readTree(document("easy", List.of(RunsToReport.reported())));

    assertThat(root.at("/schemaVersion").intValue()).isEqualTo(1);
    assertThat(root.at("/prompt/title").stringValue()).isEqualTo("Countdown");
    assertThat(root.at("/prompt/version").stringValue()).isEqualTo("0123456789ab");
    assertThat(root.at("/case").stringValue()).isEqualTo("easy");
    assertThat(root.at("/runs/0/model").stringValue()).isEqualTo("xai/grok-4.3");
    assertThat(root.at("/runs/0/answeredModel").stringValue()).isEqualTo("grok-4.3");
  }

  @Test
  void moneyIsAnExactNumberInPlainNotation() {
    assertThat(text(RunsToReport.reported())).contains("\"total\" : 0.00441685,", "\"cachedInput\" : 0.0000256,");
  }

  @Test
  void theRawUsageKeepsEveryDigit() {
    assertThat(text(RunsToReport.reported())).contains("\"cost\" : 0.00441685000");
  }

  @Test
  void whatIsNotKnownIsNullAndNever0() {
    JsonNode run = json(RunsToReport.unsplit());

    assertThat(run.at("/usage/reasoning").isNull()).isTrue();
    assertThat(run.at("/usage/origin/reasoning").stringValue()).isEqualTo("unknown");
    assertThat(run.at("/usage/output").longValue()).isEqualTo(500);
    assertThat(run.at("/usage/origin/output").stringValue()).isEqualTo("reported");
    assertThat(run.at("/bill/byKind/reasoning").isNull()).isTrue();
    assertThat(run.at("/bill/byKind/output").decimalValue()).isEqualByComparingTo("0.001");
    assertThat(run.at("/clock/thinkingMs").isNull()).isTrue();
  }

  @Test
  void aModelWithoutAPriceHasNoTotal() {
    JsonNode run = json(RunsToReport.withoutPrice());

    assertThat(run.at("/bill/total").isNull()).isTrue();
    assertThat(run.at("/bill/priceSource").isNull()).isTrue();
    assertThat(run.at("/answeredModel").isNull()).isTrue();
    assertThat(run.at("/stopReason").stringValue()).isEqualTo("length");
  }

  @Test
  void theClockIsInMilliseconds() {
    JsonNode clock = json(RunsToReport.reported()).get("clock");

    assertThat(clock.at("/waitingMs").decimalValue()).isEqualByComparingTo("310");
    assertThat(clock.at("/thinkingMs").decimalValue()).isEqualByComparingTo("7400");
    assertThat(clock.at("/answeringMs").decimalValue()).isEqualByComparingTo("200");
    assertThat(clock.at("/timeToFirstTokenMs").decimalValue()).isEqualByComparingTo("400");
    assertThat(clock.at("/timeToFirstAnswerTokenMs").decimalValue()).isEqualByComparingTo("7800");
    assertThat(clock.at("/totalMs").decimalValue()).isEqualByComparingTo("8000");
  }

  @Test
  void effortIsTextForALevelANumberForABudgetAndNullForTheDefault() {
    JsonNode reported = json(RunsToReport.reported());

    assertThat(reported.at("/effort/asked").stringValue()).isEqualTo("max");
    assertThat(reported.at("/effort/sent").stringValue()).isEqualTo("high");
    assertThat(json(RunsToReport.unsplit()).at("/effort/asked").intValue()).isEqualTo(8000);
    assertThat(json(RunsToReport.cancelled()).at("/effort/asked").isNull()).isTrue();
  }

  @Test
  void aStoppedRunSaysThatItsNumbersAreTheLeast() {
    JsonNode run = json(RunsToReport.cancelled());

    assertThat(run.at("/status").stringValue()).isEqualTo("cancelled");
    assertThat(run.at("/usage/flags").valueStream().map(JsonNode::stringValue))
        .containsExactly("lower-bound", "not-reported");
    assertThat(run.at("/bill/origin").stringValue()).isEqualTo("estimated");
  }

  @Test
  void aFailureSaysWhatHappenedAndWhatToDo() {
    JsonNode failure = json(RunsToReport.failed()).get("failure");

    assertThat(failure.at("/kind").stringValue()).isEqualTo("unauthorized");
    assertThat(failure.at("/message").stringValue()).contains("wants a key", "OPENAI_API_KEY");
    assertThat(failure.at("/retriable").booleanValue()).isFalse();
  }

  @Test
  void retriesAndChangedOptionsAreListed() {
    JsonNode run = json(RunsToReport.reported());

    assertThat(run.at("/retries/0/because/kind").stringValue()).isEqualTo("unreachable");
    assertThat(run.at("/adjustments/0/option").stringValue()).isEqualTo("temperature");
    assertThat(run.at("/adjustments/0/sent").isNull()).isTrue();
  }

  @Test
  void whatCameOfTheChecksIsWrittenWithoutALocale() {
    GradedRun graded = GRADERS.grade(RunsToReport.reported(), new CheckPlan(List.of(
        new CheckSpec("number", Map.of("value", "1234.5")), new CheckSpec("number", Map.of("value", "24")),
        new CheckSpec("gone", Map.of())), Map.of()), new CancelSignal());
    String document = RunJson.document(ScriptedRun.PROMPT, "", List.of(graded), GRADERS);
    JsonNode checks = JSON.readTree(document).at("/runs/0/checks");

    assertThat(problems(document)).isEmpty();
    assertThat(checks.at("/0/verdict").stringValue()).isEqualTo("failed");
    assertThat(checks.at("/0/reason/message").stringValue()).isEqualTo("got 24, wanted 1234.5");
    assertThat(checks.at("/1/verdict").stringValue()).isEqualTo("passed");
    assertThat(checks.at("/1/title").stringValue()).isEqualTo("number is 24");
    assertThat(checks.at("/1/reason").isNull()).isTrue();
    assertThat(checks.at("/2/verdict").stringValue()).isEqualTo("could-not-tell");
  }

  @Test
  void aLaterTurnSaysWhatBecameOfEarlierThinking() {
    JsonNode turn = json(RunsToReport.laterTurn()).get("turn");

    assertThat(turn.at("/number").intValue()).isEqualTo(3);
    assertThat(turn.at("/earlier/0/thinkingTokens").intValue()).isEqualTo(512);
    assertThat(turn.at("/earlier/0/origin").stringValue()).isEqualTo("reported");
    assertThat(turn.at("/earlier/0/carried").booleanValue()).isTrue();
    assertThat(turn.at("/earlier/0/billedAgain").stringValue()).isEqualTo("yes");
    assertThat(turn.at("/earlier/0/parts/0/characters").intValue()).isEqualTo(40);
    assertThat(turn.at("/earlier/1/thinkingTokens").isNull()).isTrue();
    assertThat(turn.at("/earlier/1/carried").booleanValue()).as("a name is no thinking").isFalse();
    assertThat(turn.at("/earlier/1/billedAgain").stringValue()).isEqualTo("no");
    assertThat(turn.at("/toCarry/0/kind").stringValue()).isEqualTo("signature");
  }

  private static List<String> problems(String document) {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(RunJson.class.getResourceAsStream("run.schema.json"));
    return schema.validate(document, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static JsonNode json(RunRecord run) {
    return JSON.readTree(text(run)).at("/runs/0");
  }

  private static String document(String caseName, List<RunRecord> runs) {
    List<GradedRun> ungraded = runs.stream().map(run -> new GradedRun(run, List.of())).toList();
    return RunJson.document(ScriptedRun.PROMPT, caseName, ungraded, GRADERS);
  }

  private static String text(RunRecord run) {
    return document("", List.of(run));
  }
}
