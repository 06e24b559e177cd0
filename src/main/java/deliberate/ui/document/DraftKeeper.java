package deliberate.ui.document;

import deliberate.message.PromptFileText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.draft.Draft;
import deliberate.prompt.draft.DraftJournal;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.kit.Steady;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes what is unsaved into the journal while it is being typed, at the latest half a second after it came to be.
final class DraftKeeper {
  private static final Duration DELAY = Duration.ofMillis(400);

  private final DraftJournal journal;
  private final Supplier<Instant> clock;
  private final LatestOnly<Work, Optional<String>> writing;
  private final Consumer<String> onProblem;
  private boolean kept;
  private boolean troubled;

  /// @param onProblem gets a sentence where drafts cannot be kept; once, until they can again
  DraftKeeper(DraftJournal journal, TaskRunner tasks, Debounce.Source debounces, Supplier<Instant> clock,
              Consumer<String> onProblem) {
    this.journal = journal;
    this.clock = clock;
    this.onProblem = onProblem;
    writing = new LatestOnly<>(tasks, new Steady(debounces.after(DELAY)), this::work, this::tell);
  }

  /// The prompt as it is now, and where it belongs.
  record Unsaved(UUID id, Prompt prompt, PromptDocument document, String name, String file, String base) {}

  private record Work(UUID id, Optional<Unsaved> unsaved) {}

  /// This is to be kept.
  void keep(Unsaved unsaved) {
    kept = true;
    writing.submit(new Work(unsaved.id(), Optional.of(unsaved)));
  }

  /// There is nothing to keep any more.
  void forget(UUID id) {
    if (kept) {
      kept = false;
      writing.submit(new Work(id, Optional.empty()));
    }
  }

  /// Ends; the draft stays.
  void close() {
    writing.close();
  }

  private Optional<String> work(Work work) {
    try {
      if (work.unsaved().isPresent()) {
        journal.write(draft(work.unsaved().get()));
      } else {
        journal.remove(work.id());
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Text.of("document.draft.failed", String.valueOf(e.getMessage())));
    } catch (PromptFileException e) {
      return Optional.of(Text.of("document.draft.failed", PromptFileText.of(e)));
    }
  }

  private Draft draft(Unsaved unsaved) throws PromptFileException {
    return new Draft(unsaved.id(), unsaved.name(), unsaved.file(), unsaved.base(), clock.get(),
        unsaved.file().isEmpty() ? PromptFile.text(unsaved.document(), unsaved.prompt())
            : PromptFile.text(unsaved.document(), unsaved.prompt(), Path.of(unsaved.file())));
  }

  private void tell(Optional<String> problem) {
    if (problem.isPresent() && !troubled) {
      onProblem.accept(problem.get());
    }
    troubled = problem.isPresent();
  }
}
