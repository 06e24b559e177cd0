package deliberate.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.draft.Draft;
import deliberate.task.DirectTaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryViewModelTest {
  @TempDir
  Path folder;
  private DocumentBench before;
  private DocumentBench after;
  private RecoveryViewModel recovery;

  @BeforeEach
  void setUp() {
    before = new DocumentBench(folder);
  }

  @Test
  void whatWasTypedIsInTheJournalAndGoneOnceItIsSaved() throws IOException {
    Path path = before.open(DocumentBench.FILE);
    before.type("typed");
    assertThat(drafts()).hasSize(1).allSatisfy(draft -> assertThat(draft).content().contains("typed"));

    before.document.save();

    assertThat(drafts()).isEmpty();
    assertThat(path).content().contains("typed");
  }

  @Test
  void undoneToWhatTheFileSaysThereIsNothingToKeep() throws IOException {
    before.open(DocumentBench.FILE);
    before.type("typed");

    before.editor.undo();

    assertThat(drafts()).isEmpty();
  }

  @Test
  void whatIsGivenUpIsNotKept() throws IOException {
    before.open(DocumentBench.FILE);
    before.type("typed");

    before.document.close();

    assertThat(drafts()).isEmpty();
  }

  @Test
  void aDraftOfAFileComesBackUnsavedWithItsCommentsAndIsSavedIntoItsFile() throws IOException {
    Path path = before.open(DocumentBench.FILE + "colour: red # ours\n");
    before.type("typed");
    crash();

    recovery.restore(recovery.drafts().getFirst());

    assertThat(after.written()).isEqualTo("typed");
    assertThat(after.editor.dirty().get()).isTrue();
    assertThat(after.document.file().get()).isEqualTo(path);
    assertThat(after.document.disk().state().get()).isEqualTo(DiskState.SAME);
    assertThat(recovery.drafts()).isEmpty();
    assertThat(drafts()).as("kept until it is saved").hasSize(1);
    after.document.save();
    assertThat(path).content().contains("typed", "colour: red # ours");
    assertThat(drafts()).isEmpty();
  }

  @Test
  void undoingARestoredDraftLeadsToWhatIsSavedAndSaysSo() throws IOException {
    before.open(DocumentBench.FILE);
    String saved = before.written();
    before.type("typed");
    crash();
    recovery.restoreAll();

    after.editor.undo();
    assertThat(after.written()).isEqualTo(saved);
    assertThat(after.editor.dirty().get()).isFalse();
    assertThat(drafts()).isEmpty();

    after.editor.redo();
    assertThat(after.written()).isEqualTo("typed");
    assertThat(after.editor.dirty().get()).isTrue();
    assertThat(drafts()).hasSize(1);
  }

  @Test
  void aDraftThatWasNeverSavedComesBackWithoutAFile() throws IOException {
    before.document.startNew();
    before.type("typed");
    crash();

    recovery.restoreAll();

    assertThat(after.written()).isEqualTo("typed");
    assertThat(after.document.file().get()).isNull();
    assertThat(after.document.name().get()).isEqualTo("untitled.prompt.yaml");
    assertThat(after.editor.dirty().get()).isTrue();
  }

  @Test
  void aFileThatChangedMeanwhileIsNotSavedOver() throws IOException {
    Path path = before.open(DocumentBench.FILE);
    before.type("typed");
    crash();
    Files.writeString(path, DocumentBench.FILE + "# theirs\n");

    recovery.restoreAll();
    after.document.save();

    assertThat(after.document.disk().state().get()).isEqualTo(DiskState.CHANGED);
    assertThat(path).hasContent(DocumentBench.FILE + "# theirs\n");
  }

  @Test
  void aDraftThatSaysWhatTheFileDoesIsNotOffered() throws IOException {
    Path path = before.open(DocumentBench.FILE);
    before.type("typed");
    String unsaved = Files.readString(drafts().getFirst());
    before.document.save();
    Files.createDirectories(folder.resolve("data/journal/a"));
    Files.writeString(folder.resolve("data/journal/a/" + drafts().size() + ".json"), unsaved);
    crash();

    assertThat(path).content().contains("typed");
    assertThat(recovery.drafts()).isEmpty();
    assertThat(drafts()).isEmpty();
  }

  @Test
  void whatCannotBePutBackStaysInTheJournal() throws IOException {
    before.open(DocumentBench.FILE);
    before.type("typed");
    Path draft = drafts().getFirst();
    Files.writeString(draft, Files.readString(draft).replace("deliberate: 1", "deliberate: 99"));
    crash();

    recovery.restoreAll();

    assertThat(after.noticed()).contains("newer version");
    assertThat(drafts()).hasSize(1);
    after.safekeeping.journal().close();
    assertThat(drafts()).hasSize(1);
  }

  @Test
  void laterDecidesNothingAndDiscardingForgets() throws IOException {
    before.document.startNew();
    before.type("typed");
    crash();

    recovery.later();
    assertThat(recovery.drafts()).isEmpty();
    assertThat(drafts()).hasSize(1);

    after.safekeeping.journal().close();
    start();
    recovery.discardAll();
    assertThat(drafts()).as("asked first").hasSize(1);
    after.dialogs.confirmed = true;
    recovery.discardAll();
    assertThat(drafts()).isEmpty();
  }

  /// The process is gone: its folder stays, and nobody has the lease of it any more.
  private void crash() throws IOException {
    Path journal = folder.resolve("data/journal");
    for (Path draft : drafts()) {
      Path gone = Files.createDirectories(journal.resolve("gone-" + draft.getParent().getFileName()));
      Files.move(draft, gone.resolve(draft.getFileName()));
    }
    before.document.close();
    start();
  }

  private void start() {
    after = new DocumentBench(folder);
    recovery = new RecoveryViewModel(after.safekeeping.journal(), new DirectTaskRunner(), after.dialogs,
        this::restore);
    recovery.look();
  }

  private void restore(Draft draft, Runnable onRestored) {
    after.document.restore(draft, after.document.notice()::set, onRestored);
  }

  private List<Path> drafts() throws IOException {
    Path journal = folder.resolve("data/journal");
    if (!Files.exists(journal)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(journal)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }
}
