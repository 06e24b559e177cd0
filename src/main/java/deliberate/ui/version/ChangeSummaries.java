package deliberate.ui.version;

import deliberate.message.PromptDiffText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.diff.PromptDiff;
import deliberate.task.TaskRunner;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What changed from version to version in a few words, found for those in sight, the latest asked for first. For the
/// home thread.
public final class ChangeSummaries {
  private static final int MOST_WAITING = 40;

  private final VersionsViewModel versions;
  private final VersionTexts texts;
  private final TaskRunner tasks;
  private final Map<Asked, ReadOnlyStringWrapper> known = new HashMap<>();
  private final Deque<Asked> waiting = new ArrayDeque<>();
  private boolean working;

  private record Asked(UUID prompt, VersionRow row, VersionRow before) {}

  ChangeSummaries(VersionsViewModel versions, VersionTexts texts, TaskRunner tasks) {
    this.versions = versions;
    this.texts = texts;
    this.tasks = tasks;
    versions.timeline().subscribe(_ -> known.clear());
  }

  /// From the version before it to this one; empty until it is found.
  ReadOnlyStringProperty of(VersionRow row) {
    Timeline all = versions.timeline().get();
    Optional<VersionRow> before = all.isOldest(row) ? Optional.empty() : all.before(row);
    if (before.isEmpty()) {
      return new ReadOnlyStringWrapper(row.kept().isEmpty() ? "" : Text.of("version.oldest")).getReadOnlyProperty();
    }
    Asked asked = new Asked(versions.prompt(), row, before.get());
    ReadOnlyStringWrapper summary = known.get(asked);
    if (summary == null) {
      summary = new ReadOnlyStringWrapper("");
      known.put(asked, summary);
      waiting.addFirst(asked);
      if (waiting.size() > MOST_WAITING) { // it has left the sight, and is asked for again when it comes back
        known.remove(waiting.removeLast());
      }
      work();
    }
    return summary.getReadOnlyProperty();
  }

  private void work() {
    if (working || waiting.isEmpty()) {
      return;
    }
    Asked asked = waiting.removeFirst();
    working = true;
    tasks.run(() -> find(asked), summary -> {
      Optional.ofNullable(known.get(asked)).ifPresent(shown -> shown.set(summary));
      goOn();
    }, _ -> goOn()); // the same problem is told where the two are compared
  }

  private void goOn() {
    working = false;
    work();
  }

  private String find(Asked asked) throws IOException {
    Optional<Prompt> now = texts.prompt(asked.prompt(), asked.row());
    Optional<Prompt> before = texts.prompt(asked.prompt(), asked.before());
    return now.isEmpty() || before.isEmpty() ? Text.of("version.no-text.short")
        : PromptDiffText.summary(PromptDiff.of(before.get(), now.get()));
  }
}
