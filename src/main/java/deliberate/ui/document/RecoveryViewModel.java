package deliberate.ui.document;

import deliberate.message.Text;
import deliberate.prompt.draft.Draft;
import deliberate.prompt.draft.DraftJournal;
import deliberate.prompt.draft.DraftJournal.Found;
import deliberate.prompt.file.PromptFile;
import deliberate.store.Fingerprint;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a crash left behind: shown, put back one by one or all at once, or given up.
public final class RecoveryViewModel {
  private final DraftJournal journal;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Restorer restorer;
  private final ObservableList<Found> drafts = FXCollections.observableArrayList();
  private final ObjectProperty<Found> selected = new SimpleObjectProperty<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /// @param restorer puts a draft on a desk
  public RecoveryViewModel(DraftJournal journal, TaskRunner tasks, Dialogs dialogs, Restorer restorer) {
    this.journal = journal;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.restorer = restorer;
  }

  /// Puts a draft back where it can be worked on, then calls `onRestored`; says otherwise why not, and calls nothing.
  @FunctionalInterface
  public interface Restorer {
    void restore(Draft draft, Runnable onRestored);
  }

  /// What was found and is not decided on, newest first.
  public ObservableList<Found> drafts() {
    return drafts;
  }

  /// The one whose text is shown; null for none.
  public ObjectProperty<Found> selected() {
    return selected;
  }

  /// What could not be read or put back; else empty.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /// Looks in the background.
  public void look() {
    tasks.run(() -> {
      DraftJournal.Findings findings = journal.find();
      List<Found> wanted = new ArrayList<>();
      for (Found found : findings.drafts()) {
        if (isSaved(found.draft())) {
          journal.discard(found);
        } else {
          wanted.add(found);
        }
      }
      return new DraftJournal.Findings(wanted, findings.unreadable());
    }, findings -> {
      drafts.setAll(findings.drafts());
      if (!findings.unreadable().isEmpty()) {
        problem.set(Text.of("document.recovery.unreadable", findings.unreadable().getFirst()));
      }
    }, this::fail);
  }

  /// Puts one back. Its draft stays in the journal until it is saved or given up.
  public void restore(Found found) {
    drop(found);
    restorer.restore(found.draft(), () -> act(() -> journal.takeOver(found)));
  }

  public void restoreAll() {
    List.copyOf(drafts).forEach(this::restore);
  }

  /// Gives one up for good, after a question.
  public void discard(Found found) {
    discard(List.of(found));
  }

  /// Gives all of them up for good, after a question.
  public void discardAll() {
    discard(List.copyOf(drafts));
  }

  private void discard(List<Found> unwanted) {
    if (dialogs.confirm(Text.of("document.recovery.sure"), Text.of("document.recovery.sure.text"),
        Text.of("document.recovery.discard"))) {
      unwanted.forEach(found -> {
        drop(found);
        act(() -> journal.discard(found));
      });
    }
  }

  /// Decides nothing: they are offered again at the next start.
  public void later() {
    drafts.clear();
    selected.set(null);
  }

  private void drop(Found found) {
    drafts.remove(found);
    if (selected.get() == found) {
      selected.set(null);
    }
  }

  /// A crash between a save and the end of its draft leaves a draft that says what the file does.
  private static boolean isSaved(Draft draft) throws IOException {
    return !draft.file().isEmpty()
        && PromptFile.fingerprint(Path.of(draft.file())).filter(Fingerprint.of(draft.text())::equals).isPresent();
  }

  @FunctionalInterface
  private interface Act {
    void run() throws IOException;
  }

  private void act(Act act) {
    Callable<Void> call = () -> {
      act.run();
      return null;
    };
    tasks.run(call, _ -> { }, this::fail);
  }

  private void fail(Exception e) {
    problem.set(Text.of("document.recovery.failed", String.valueOf(e.getMessage())));
  }
}
