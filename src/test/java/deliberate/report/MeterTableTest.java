package deliberate.report;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.InEnglish;
import deliberate.run.RunRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InEnglish.class)
class MeterTableTest {
  @Test
  void showsOneLinePerRunWithColumnsLinedUp() {
    List<String> lines = MeterTable.lines(List.of(RunsToReport.reported(), RunsToReport.failed()));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).matches("Model +Effort +Status +Input +Cached +Reasoning +Answer +Cost +Waiting +Thinking"
        + " +Answering +Total");
    assertThat(lines.get(1)).matches(
        "xai/grok-4.3 +high +finished +107 +128 +1,530 +173 +\\$0\\.0044 +0\\.31 s +7\\.4 s +0\\.20 s +8\\.0 s");
    assertThat(lines).extracting(String::length).containsOnly(lines.getFirst().length());
  }

  @Test
  void whatIsNotKnownIsADash() {
    assertThat(row(RunsToReport.failed())).matches("openai/gpt-5-mini +default +failed +– +– +– +– +– .*");
  }

  @Test
  void aModelWithoutAPriceSaysSo() {
    assertThat(row(RunsToReport.withoutPrice())).contains("no price").doesNotContain("$");
  }

  @Test
  void simulatedPricesAreMarkedAndExplained() {
    List<String> lines = MeterTable.lines(List.of(RunsToReport.simulated()));

    assertThat(lines.get(1)).contains("$0.00062*");
    assertThat(lines.get(2)).startsWith("* simulated price");
  }

  @Test
  void estimatesAreMarkedAndExplained() {
    List<String> lines = MeterTable.lines(List.of(RunsToReport.withoutPrice()));

    assertThat(lines.get(1)).contains("~");
    assertThat(lines.get(2)).isEqualTo("~ an estimate");
  }

  @Test
  void aStoppedRunShowsTheLeastItUsed() {
    List<String> lines = MeterTable.lines(List.of(RunsToReport.cancelled()));

    assertThat(lines.get(1)).contains("stopped", "≥2", "≥$");
    assertThat(lines).anyMatch(line -> line.startsWith("≥ at least"));
  }

  @Test
  void outputOfUnknownSplitStandsUnderAnswerWithItsMark() {
    List<String> lines = MeterTable.lines(List.of(RunsToReport.unsplit()));

    assertThat(lines.get(1)).matches(".* – +500† .*");
    assertThat(lines.get(2)).startsWith("† reasoning and answer together");
  }

  private static String row(RunRecord run) {
    return MeterTable.lines(List.of(run)).get(1);
  }
}
