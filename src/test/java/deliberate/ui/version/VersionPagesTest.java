package deliberate.ui.version;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.diff.PromptDiff;
import deliberate.ui.kit.diff.DiffRows;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Stretch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VersionPagesTest {
  private static final Section ROLE = Section.of("role", SectionKind.ROLE, "You play with care.");
  private static final Section TASK = Section.of("task", SectionKind.TASK, "Reach 24 from four numbers.");
  private static final Prompt PROMPT = Prompt.empty().withTitle("Eggs").withSections(List.of(ROLE, TASK));

  @Test
  void everyPartStandsAtTheSameHeightOnBothSides() {
    DiffRows rows = rows(PROMPT, PROMPT.withSections(List.of(ROLE, TASK.withText("Reach 25 from four numbers."),
        Section.of("rules", SectionKind.CONSTRAINTS, "Be brief.\nBe kind."))));

    assertThat(rows.left()).hasSameSizeAs(rows.right());
    assertThat(texts(rows.left())).containsExactly("The prompt", "Role", "Task", "Reach 24 from four numbers.", "", "",
        "");
    assertThat(texts(rows.right())).containsExactly("The prompt   unchanged", "Role   unchanged", "Task   changed",
        "Reach 25 from four numbers.", "Constraints   added", "Be brief.", "Be kind.");
  }

  @Test
  void everyChangeIsWhereItStands() {
    DiffRows rows = rows(PROMPT, PROMPT.withTitle("Boiled eggs").withSections(List.of(
        ROLE.withText("You play the game with care."), TASK.withText("Reach 24 from five numbers."))));

    assertThat(rows.changes().stream().map(pair -> marked(rows.left(), pair.left()))).containsExactly(
        "The prompt", "", "four");
    assertThat(rows.changes().stream().map(pair -> marked(rows.right(), pair.right()))).containsExactly(
        "The prompt   title: “Eggs” → “Boiled eggs”", "the game", "five");
  }

  @Test
  void longStretchesThatAreTheSameAreFoldedAndChangesStayWhereTheyAre() {
    String text = IntStream.range(0, 60).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    DiffRows rows = rows(PROMPT.withSections(List.of(TASK.withText(text))),
        PROMPT.withSections(List.of(TASK.withText(text.replace("line 30", "another 30")))));

    assertThat(texts(rows.right())).containsSubsequence("⋯ 28 lines are the same ⋯", "line 28", "line 29",
        "another 30", "line 31", "line 32", "⋯ 27 lines are the same ⋯");
    assertThat(rows.left()).hasSameSizeAs(rows.right());
    assertThat(marked(rows.right(), rows.changes().getFirst().right())).isEqualTo("another");
    assertThat(marked(rows.left(), rows.changes().getFirst().left())).isEqualTo("line");
  }

  @Test
  void manyPartsThatAreTheSameTakeOneLine() {
    Prompt prompt = PROMPT.withCases(IntStream.range(0, 200)
        .mapToObj(i -> new TestCase("case " + i, Map.of("n", "" + i), Optional.empty(), "")).toList());

    assertThat(texts(rows(prompt, prompt.withTitle("x")).right())).contains("200 cases   unchanged");
    assertThat(VersionPages.of(PromptDiff.of(prompt, prompt), true).right().size()).isGreaterThan(400);
  }

  @Test
  void textsOfOnePartAreTold() {
    Prompt before = PROMPT.withExamples(List.of(new Example("What is two and two?", "Four.", true)));
    DiffRows rows =
        rows(before, PROMPT.withExamples(List.of(new Example("What is two and two?", "It is four.", true))));

    assertThat(texts(rows.right())).containsSubsequence("Example 1   changed", "output", "It is four.");
    assertThat(texts(rows.right())).doesNotContain("input");
  }

  @Test
  void thatOnlySpacesDifferIsSaid() {
    DiffRows rows = rows(PROMPT, PROMPT.withSections(List.of(ROLE, TASK.withText("Reach 24  from four numbers."))));

    assertThat(texts(rows.right())).contains("Only spaces or line breaks differ.");
  }

  @Test
  void oneVersionAloneSaysNothingOfChanges() {
    assertThat(texts(VersionPages.alone(PROMPT).right())).containsExactly("The prompt", "Role", "You play with care.",
        "Task", "Reach 24 from four numbers.");
  }

  private static DiffRows rows(Prompt before, Prompt after) {
    return VersionPages.of(PromptDiff.of(before, after), false);
  }

  private static List<String> texts(List<Row> rows) {
    return rows.stream().map(Row::text).toList();
  }

  private static String marked(List<Row> rows, Stretch stretch) {
    String text = rows.get(stretch.start().row()).text();
    assertThat(stretch.end().row()).isEqualTo(stretch.start().row());
    return text.substring(stretch.start().at(), stretch.end().at());
  }
}
