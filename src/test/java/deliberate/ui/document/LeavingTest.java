package deliberate.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.file.PromptFile;
import deliberate.ui.kit.Dialogs.UnsavedChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeavingTest {
  @TempDir
  Path folder;
  private DocumentBench bench;
  private DocumentViewModel document;
  private Path path;
  private int left;

  @BeforeEach
  void setUp() {
    bench = new DocumentBench(folder);
    document = bench.document;
    path = bench.open(DocumentBench.FILE);
  }

  @Test
  void nothingIsAskedWhereNothingChanged() {
    leave();

    assertThat(left).isOne();
    assertThat(bench.dialogs.asked).isEmpty();
  }

  @Test
  void savingFirstWritesAndThenLeaves() throws Exception {
    bench.type("changed");
    bench.dialogs.unsaved = UnsavedChoice.SAVE;

    leave();

    assertThat(bench.dialogs.asked).containsExactly("unsaved eggs.prompt.yaml");
    assertThat(left).isOne();
    assertThat(textIn(path)).isEqualTo("changed");
  }

  @Test
  void whatCouldNotBeSavedKeepsTheUserHere() throws Exception {
    Files.delete(path);
    Files.createDirectory(path);
    bench.type("changed");
    bench.dialogs.unsaved = UnsavedChoice.SAVE;

    leave();

    assertThat(left).isZero();
    assertThat(bench.noticed()).startsWith("PROBLEM");
    assertThat(bench.written()).isEqualTo("changed");
  }

  @Test
  void whoDoesNotSayWhereToSaveStays() {
    document.startNew();
    bench.type("changed");
    bench.dialogs.unsaved = UnsavedChoice.SAVE;

    leave();

    assertThat(left).isZero();
    assertThat(bench.editor.dirty().get()).isTrue();
  }

  @Test
  void discardingLeavesAndTheFileStaysAsItWas() throws Exception {
    bench.type("changed");
    bench.dialogs.unsaved = UnsavedChoice.DISCARD;

    leave();

    assertThat(left).isOne();
    assertThat(textIn(path)).isEqualTo("How many eggs?");
  }

  @Test
  void cancellingStays() {
    bench.type("changed");
    bench.dialogs.unsaved = UnsavedChoice.CANCEL;

    leave();

    assertThat(left).isZero();
    assertThat(bench.written()).isEqualTo("changed");
    assertThat(bench.dialogs.asked).containsExactly("unsaved eggs.prompt.yaml");
  }

  @Test
  void whatIsTypedWhileLeavingSavesIsAskedAboutAgain() throws Exception {
    bench.type("first");
    bench.dialogs.unsaved = UnsavedChoice.SAVE;
    bench.tasks.hold();
    leave();
    bench.type("second");
    assertThat(left).isZero();

    bench.tasks.release();

    assertThat(left).isOne();
    assertThat(bench.dialogs.asked).hasSize(2);
    assertThat(textIn(path)).isEqualTo("second");
  }

  @Test
  void whatIsTypedWhileAFileIsReadIsAskedAbout() {
    document.startNew();
    bench.tasks.hold();
    bench.read(path);
    bench.type("typed meanwhile");

    bench.tasks.release();

    assertThat(bench.dialogs.asked).containsExactly("unsaved untitled.prompt.yaml");
    assertThat(bench.written()).isEqualTo("typed meanwhile");
    assertThat(document.file().get()).isNull();
  }

  @Test
  void whoLeavesWhileASaveIsUnderWayLeavesWhenItIsDone() throws Exception {
    bench.type("changed");
    bench.tasks.hold();
    document.save();
    leave();
    assertThat(left).isZero();

    bench.tasks.release();

    assertThat(bench.dialogs.asked).isEmpty();
    assertThat(left).isOne();
    assertThat(textIn(path)).isEqualTo("changed");
  }

  private void leave() {
    document.leaveThen(() -> left++);
  }

  private static String textIn(Path path) throws Exception {
    return PromptFile.read(path).prompt().sections().getFirst().text().strip();
  }
}
