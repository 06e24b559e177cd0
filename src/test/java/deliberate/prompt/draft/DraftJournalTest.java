package deliberate.prompt.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftJournalTest {
  private static final UUID ID = UUID.fromString("5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10");

  @TempDir
  private Path folder;

  @Test
  void whatALivingProcessWritesIsLeftAlone() throws IOException {
    DraftJournal living = new DraftJournal(folder);
    living.write(draft("unsaved", 0));

    assertThat(new DraftJournal(folder).find().drafts()).isEmpty();
    living.close();
  }

  @Test
  void whatAGoneProcessLeftIsFoundNewestFirst() throws IOException {
    leaveBehind("a", draft("older", 0));
    leaveBehind("b", draft("newer", 5));

    DraftJournal journal = new DraftJournal(folder);

    assertThat(texts(journal)).containsExactly("newer", "older");
  }

  @Test
  void aFoundDraftIsTakenOverByMovingIt() throws IOException {
    leaveBehind("a", draft("unsaved", 0));
    DraftJournal journal = new DraftJournal(folder);

    journal.takeOver(journal.find().drafts().getFirst());

    assertThat(all()).hasSize(1).allSatisfy(file -> assertThat(DraftFile.read(file).text()).isEqualTo("unsaved"));
    assertThat(folder.resolve("a")).doesNotExist();
    journal.close();
    assertThat(all()).isEmpty();
  }

  @Test
  void twoProcessesDoNotBothFindADraft() throws IOException {
    leaveBehind("a", draft("unsaved", 0));
    DraftJournal first = new DraftJournal(folder);
    assertThat(texts(first)).containsExactly("unsaved");

    assertThat(new DraftJournal(folder).find().drafts()).isEmpty();

    first.close();
    assertThat(texts(new DraftJournal(folder))).as("still there, as nobody decided").containsExactly("unsaved");
  }

  @Test
  void aDiscardedDraftIsGone() throws IOException {
    leaveBehind("a", draft("unsaved", 0));
    DraftJournal journal = new DraftJournal(folder);

    journal.discard(journal.find().drafts().getFirst());

    assertThat(all()).isEmpty();
  }

  @Test
  void aFileThatIsNoDraftIsToldAndStays() throws IOException {
    leaveBehind("a", draft("unsaved", 0));
    Path broken = Files.writeString(folder.resolve("a/broken.json"), "{\"schemaVersion\": 1, \"text");
    DraftJournal journal = new DraftJournal(folder);

    DraftJournal.Findings findings = journal.find();
    assertThat(findings.unreadable()).containsExactly(broken);
    journal.discard(findings.drafts().getFirst());

    assertThat(broken).exists();
  }

  @Test
  void whatIsRemovedAndWhatEndsInPeaceLeavesNothing() throws IOException {
    DraftJournal journal = new DraftJournal(folder);
    journal.write(draft("one", 0));
    journal.remove(ID);
    assertThat(all()).isEmpty();

    journal.write(draft("two", 0));
    journal.close();
    journal.write(draft("late", 0));

    assertThat(folder).isEmptyDirectory();
  }

  private static Draft draft(String text, int second) {
    return new Draft(ID, "eggs.prompt.yaml", "/eggs.prompt.yaml", "00",
        Instant.parse("2026-11-28T12:00:00Z").plusSeconds(second), text);
  }

  private void leaveBehind(String process, Draft draft) throws IOException {
    Files.createDirectories(folder.resolve(process));
    Files.writeString(folder.resolve(process + ".lock"), "");
    Files.write(folder.resolve(process).resolve(draft.id() + ".json"), DraftFile.write(draft));
  }

  private static List<String> texts(DraftJournal journal) throws IOException {
    return journal.find().drafts().stream().map(found -> found.draft().text()).toList();
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }
}
