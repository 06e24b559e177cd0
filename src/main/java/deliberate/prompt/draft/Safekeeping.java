package deliberate.prompt.draft;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.store.Backups;
import deliberate.store.Fingerprint;
import deliberate.store.Lease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Saves prompts so that nothing is lost, and says who has which file open.
///
/// @param journal what is unsaved
/// @param backups what saves have replaced
/// @param leases  a folder with a file for each prompt that a process has open
/// @param keeper  is told what was saved
public record Safekeeping(DraftJournal journal, Backups backups, Path leases, Keeper keeper) {

  /// Who keeps what prompts said; on any thread.
  @FunctionalInterface
  public interface Keeper {
    /// A file held the one, and holds the other now; both are the same where another program wrote it.
    void saved(PromptDocument before, PromptDocument now);
  }

  /// @param data where what the user would miss is kept
  public static Safekeeping in(Path data) {
    return new Safekeeping(new DraftJournal(data.resolve("journal")), new Backups(data.resolve("backups")),
        data.resolve("open"), (_, _) -> { });
  }

  /// The same, telling what is saved.
  public Safekeeping tellingOf(Keeper newKeeper) {
    return new Safekeeping(journal, backups, leases, newKeeper);
  }

  /// What came of a save.
  ///
  /// @param document      as it now stands in the file
  /// @param backupProblem why what the file held before is not kept; the save itself is done
  public record Saved(PromptDocument document, Optional<IOException> backupProblem) {}

  /// Saves, and keeps what the file held before.
  public Saved save(Path path, PromptDocument document, Prompt changed) throws PromptFileException {
    Optional<IOException> problem = Optional.empty();
    try {
      backups.keep(path);
    } catch (IOException e) { // the user's file matters more than its older self
      problem = Optional.of(e);
    }
    Saved saved = new Saved(PromptFile.write(path, document, changed), problem);
    keeper.saved(document, saved.document());
    return saved;
  }

  /// Takes over what another program wrote.
  public PromptDocument take(Path path) throws PromptFileException {
    PromptDocument theirs = PromptFile.read(path);
    keeper.saved(theirs, theirs);
    return theirs;
  }

  /// Claims a file for as long as it is open; empty where someone else has it open, here or in another process.
  public Optional<Lease> claim(Path path) throws IOException {
    return Lease.take(leases.resolve(Fingerprint.of(path.toRealPath().toString()) + ".lock"));
  }
}
