package deliberate.ui.version;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptVersion;
import deliberate.run.PromptRef;
import deliberate.run.history.RunHistory;
import deliberate.run.version.Reason;
import deliberate.run.version.Versions;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.document.DocumentBench;
import deliberate.ui.kit.Debounce;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsViewModelTest {
  private final List<Prompt> copies = new ArrayList<>();
  private final List<PromptRef> runs = new ArrayList<>();
  private final List<String> clipboard = new ArrayList<>();
  private int left;

  @TempDir
  private Path folder;
  private DocumentBench bench;
  private RunHistory history;
  private Versions versions;
  private VersionsViewModel list;
  private VersionTexts texts;
  private ComparisonViewModel comparison;
  private VersionActions actions;

  @BeforeEach
  void open() {
    bench = new DocumentBench(folder);
    history = RunHistory.open(folder, Clock.systemUTC());
    versions = new Versions(history, Clock.systemUTC());
    list = new VersionsViewModel(versions, () -> new FrontPrompt(bench.editor, bench.document),
        new DirectTaskRunner());
    texts = new VersionTexts(versions);
    comparison = new ComparisonViewModel(list, texts, new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
    actions = new VersionActions(list, texts, versions,
        new VersionActions.Doors(() -> left++, copies::add, runs::add, clipboard::add));
    bench.open("# for Sunday\n" + DocumentBench.FILE);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void aPromptOfWhichNothingIsKeptSaysSo() {
    list.refresh();

    assertThat(list.state().get()).isEqualTo(VersionsState.EMPTY);
    assertThat(list.rows().get()).singleElement().satisfies(row -> assertThat(row.isNow()).isTrue());
    assertThat(list.title().get()).isEqualTo("Eggs");
  }

  @Test
  void whatIsUnsavedStandsOnTopAndIsComparedWithTheOneBefore() throws Exception {
    keep("How many eggs?");
    keep("How many brown eggs?");
    bench.type("How many brown hens?");
    list.refresh();

    assertThat(list.rows().get()).hasSize(3);
    assertThat(list.rows().get().getFirst().unsaved()).isTrue();
    assertThat(list.chosen().get()).contains(list.rows().get().getFirst());
    assertThat(comparison.sides().get().left()).contains(list.rows().get().get(1));
    assertThat(comparison.sentence().get()).isEqualTo("1 section changed");
    assertThat(comparison.rows().get().changes()).hasSize(1);
  }

  @Test
  void anyTwoAreComparedTheOlderOnTheLeft() throws Exception {
    keep("one");
    keep("two");
    keep("three");
    list.refresh();
    VersionRow newest = list.rows().get().getFirst();
    VersionRow oldest = list.rows().get().get(2);

    list.chosen().set(Optional.of(oldest));
    assertThat(comparison.sides().get()).isEqualTo(
        new ComparisonViewModel.Sides(Optional.of(oldest), Optional.of(newest)));
    list.moveOther(true);
    assertThat(list.compared()).contains(list.rows().get().get(1));
    list.moveOther(true);
    assertThat(list.compared()).as("past the end is nothing").contains(list.rows().get().get(1));
    list.moveOther(false);
    assertThat(list.compared()).contains(newest);
    list.chosen().set(Optional.of(newest));
    assertThat(list.compared()).as("another one chosen is compared with the one before").contains(
        list.rows().get().get(1));
  }

  @Test
  void theChangesAreGoneThroughInACircle() throws Exception {
    keep("one two three four");
    keep("one 2 three 4");
    list.refresh();

    comparison.next();
    assertThat(comparison.current().get()).isZero();
    comparison.previous();
    assertThat(comparison.current().get()).isEqualTo(comparison.rows().get().changes().size() - 1);
    comparison.next();
    assertThat(comparison.current().get()).isZero();
  }

  @Test
  void aVersionIsRestoredAsOneStepAndWhatWasThereIsKept() throws Exception {
    keep("the older");
    keep("the newer");
    bench.type("unsaved");
    list.refresh();

    actions.restore(list.rows().get().get(2));
    assertThat(bench.written()).isEqualTo("the older");
    assertThat(left).isEqualTo(1);
    assertThat(bench.editor.dirty().get()).isTrue();
    assertThat(bench.document.disk().text(bench.editor.prompt().get()).get()).startsWith("# for Sunday");
    bench.editor.undo();
    assertThat(bench.written()).isEqualTo("unsaved");

    history.flush();
    list.refresh();
    assertThat(list.rows().get()).hasSize(3);
    assertThat(list.rows().get().getFirst().kept().orElseThrow().reasons()).contains(Reason.RESTORED);
    assertThat(list.rows().get().get(1).kept().orElseThrow().reasons()).containsExactly(Reason.ASIDE);
  }

  @Test
  void aVersionWhoseTextIsNotKeptSaysSo() throws Exception {
    keep("one");
    versions.name(bench.editor.prompt().get().id(), "000000000000", "Long ago");
    list.refresh();
    list.chosen().set(list.rows().get().stream().filter(row -> row.name().equals("Long ago")).findFirst());

    assertThat(list.chosen().get().orElseThrow().hasText()).isFalse();
    assertThat(comparison.sentence().get()).startsWith("What one of these versions said is not kept");
    actions.restore(list.chosen().get().orElseThrow());
    assertThat(left).isZero();
  }

  @Test
  void namesAreGivenFoundAndTakenAway() throws Exception {
    keep("one");
    keep("two");
    list.refresh();
    list.name(list.rows().get().get(1), "The good one");
    assertThat(list.rows().get().get(1).name()).isEqualTo("The good one");

    list.filter().set("good");
    assertThat(list.rows().get()).hasSize(1);
    list.filter().set("nowhere");
    assertThat(list.state().get()).isEqualTo(VersionsState.NOTHING_FOUND);
    list.filter().set("");
    list.name(list.rows().get().get(1), "");
    assertThat(list.rows().get().get(1).name()).isEmpty();
  }

  @Test
  void aCopyHasAnIdOfItsOwnAndTheTextItsComments() throws Exception {
    keep("one");
    list.refresh();
    VersionRow row = list.rows().get().getLast();
    actions.openCopy(row);
    actions.copyText(row);
    actions.openRuns(row);

    assertThat(copies).singleElement().satisfies(copy -> {
      assertThat(copy.id()).isNotEqualTo(bench.editor.prompt().get().id());
      assertThat(copy.sections().getFirst().text()).isEqualTo("one");
    });
    assertThat(clipboard.getFirst()).startsWith("# for Sunday");
    assertThat(runs.getFirst().version()).isEqualTo(row.version());
  }

  @Test
  void tenThousandVersionsAreListedAndSummariesFoundForThoseInSight() throws Exception {
    Prompt now = bench.editor.prompt().get();
    for (int i = 0; i < 10_000; i += 400) { // what waits to be written is bounded
      for (int j = i; j < i + 400; j++) {
        Prompt prompt = now.withTitle("Eggs " + j);
        versions.keep(prompt, () -> "", Reason.SAVED);
      }
      history.flush();
    }
    list.refresh();
    ChangeSummaries summaries = new ChangeSummaries(list, texts, new DirectTaskRunner());

    assertThat(list.rows().get()).hasSize(10_001);
    assertThat(summaries.of(list.rows().get().get(5_000)).get()).isEqualTo("title changed");
    assertThat(summaries.of(list.rows().get().getLast()).get()).isEqualTo("the oldest that is kept");
  }

  private void keep(String text) throws Exception {
    bench.type(text);
    Prompt prompt = bench.editor.prompt().get();
    versions.keep(prompt, bench.document.disk().text(prompt), Reason.SAVED);
    history.flush();
    assertThat(versions.text(prompt.id(), PromptVersion.of(prompt))).isPresent();
  }
}
