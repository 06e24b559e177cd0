package deliberate.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.cases.CaseColumn;
import deliberate.prompt.cases.DelimitedRows;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseTableViewModelTest {
  private final PromptViewModel document = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
  private final CaseTableViewModel table =
      new CaseTableViewModel(document, new DirectTaskRunner(), _ -> Debounce.AT_ONCE);

  @BeforeEach
  void open() {
    document.open(Prompt.empty().withSections(
        List.of(Section.of("task", SectionKind.TASK, "Reach {{target}} using {{numbers}}.")))
        .withCases(List.of(one("b", "10"), one("a", "9"), one("c", "100"))));
  }

  @Test
  void columnsAreTheVariablesInUseAndThoseThatOnlyCasesHave() {
    table.set(table.rows().getFirst(), CaseColumn.ofHeading("old"), "x");

    assertThat(table.columns().get()).extracting(CaseColumn::heading)
        .containsExactly("name", "target", "numbers", "old", "expected", "notes");
    assertThat(table.columns().get()).filteredOn(column -> !column.used()).extracting(CaseColumn::name)
        .containsExactly("old");
  }

  @Test
  void everyEditIsOneStepBackAndForth() {
    List<TestCase> before = document.prompt().get().cases();
    table.set(table.rows().get(1), column("target"), "8");
    table.delete(List.of(table.rows().get(0), table.rows().get(2)));
    assertThat(names()).containsExactly("a");

    table.undo();
    table.undo();
    assertThat(document.prompt().get().cases()).isEqualTo(before);
    assertThat(names()).containsExactly("b", "a", "c");
    table.redo();
    assertThat(table.rows().get(1).one().vars()).containsEntry("target", "8");
  }

  @Test
  void sortsNumbersByTheirSizeAndLeavesTheFileAlone() {
    table.sort(Optional.of(new CaseTableViewModel.Order(column("target"), true)));

    assertThat(names()).containsExactly("a", "b", "c");
    assertThat(document.canUndo().get()).isFalse();
    table.keepOrder();
    assertThat(document.prompt().get().cases()).extracting(TestCase::name).containsExactly("a", "b", "c");
  }

  @Test
  void filtersByAnyText() {
    table.filter().set("100");
    assertThat(names()).containsExactly("c");

    table.filter().set("");
    assertThat(names()).hasSize(3);
  }

  @Test
  void whatIsAddedOrEditedIsSeenWhateverTheFilterSays() {
    table.filter().set("100");
    table.set(table.rows().getFirst(), column("target"), "1");
    table.add(Optional.of(table.rows().getFirst()));

    assertThat(names()).containsExactly("c", "");
  }

  @Test
  void aBlockIsLaidOverCellsAndGoesOnAsNewCases() {
    table.paste(DelimitedRows.parse("5\t1 2\n\"6\"\t\"3\n4\"\n", '\t'), 2, column("target"));

    assertThat(document.prompt().get().cases()).hasSize(4);
    assertThat(table.rows().get(2).one().vars()).containsEntry("target", "5").containsEntry("numbers", "1 2");
    assertThat(table.rows().get(3).one().vars()).containsEntry("target", "6").containsEntry("numbers", "3\n4");
  }

  @Test
  void aBlockWithHeadingsComesInAsNewCases() {
    table.paste(DelimitedRows.parse("name\ttarget\texpected\nd\t7\tyes\n", '\t'), 0, column("name"));

    assertThat(names()).containsExactly("b", "a", "c", "d");
    assertThat(table.rows().getLast().one().expected()).contains("yes");
  }

  @Test
  void tenThousandCasesAreEditedWithoutCopyingThemAll() {
    document.changeCases(_ -> IntStream.range(0, 10_000).mapToObj(i -> one("case " + i, "" + i)).toList());
    TestCase last = table.rows().getLast().one();

    table.set(table.rows().get(5_000), column("target"), "changed");

    assertThat(table.rows()).hasSize(10_000);
    assertThat(table.rows().getLast().one()).isSameAs(last);
  }

  private CaseColumn column(String name) {
    return table.columns().get().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
  }

  private List<String> names() {
    return table.rows().stream().map(row -> row.one().name()).toList();
  }

  private static TestCase one(String name, String target) {
    return new TestCase(name, Map.of("target", target), Optional.empty(), "");
  }
}
