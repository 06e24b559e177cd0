package deliberate.report;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonCsvTest {

  @Test
  void hasALinePerRunWithEveryDigitAndNothingForWhatIsNotKnown() {
    String csv = csv(RunsToReport.reported());
    String line = csv.lines().skip(1).findFirst().orElseThrow();
    assertThat(csv.lines().findFirst().orElseThrow()).startsWith("prompt,version,case,model,");
    assertThat(line).startsWith("Countdown,0123456789ab,,xai/grok-4.3,grok-4.3,high,1,finished,")
        .contains(",107,128,,1530,173,1703,1938,reported,0.00441685,reported,false,310,7400,200,")
        .endsWith("8 × 3 = 24,8 × 3");
  }

  @Test
  void numbersAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    String here = csv(RunsToReport.reported());
    try {
      Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
      assertThat(csv(RunsToReport.reported())).isEqualTo(here);
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, before);
    }
  }

  @Test
  void noCellIsAFormula() {
    Stream.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1").forEach(answer ->
        assertThat(csv(saying(answer))).contains(",'" + answer.replace("\"", "\"\"")));
    assertThat(csv(saying("say \"hi\", twice\nand go"))).contains("\"say \"\"hi\"\", twice\nand go\"");
  }

  @Test
  void everySortOfRunHasItsLine() {
    assertThat(ComparisonCsv.of(new Comparison(ScriptedRun.PROMPT, "one", RunsToReport.all().stream()
        .map(run -> new GradedRun(run, List.of())).toList(), new Graders(List.of()))).lines().map(line -> line.split(
        ",")[0])).containsExactly("prompt", "Countdown", "Countdown", "Countdown", "Countdown", "Countdown",
        "Countdown", "Countdown");
  }

  private static RunRecord saying(String answer) {
    return ScriptedRun.of("acme", "one", ThinkingKind.NONE).sent().at(100, new ChatEvent.Answer(answer))
        .at(200, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
  }

  private static String csv(RunRecord run) {
    return ComparisonCsv.of(new Comparison(ScriptedRun.PROMPT, "", List.of(new GradedRun(run, List.of())),
        new Graders(List.of())));
  }
}
