package deliberate.ui.version;

import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.run.PromptRef;
import deliberate.run.version.Reason;
import deliberate.run.version.Versions;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.kit.Notice;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// What is done with the chosen version: bringing it back, copying it, looking at its runs.
public final class VersionActions {
  private final VersionsViewModel list;
  private final VersionTexts texts;
  private final Versions versions;
  private final Doors doors;

  /// Ways out of this screen.
  ///
  /// @param compose goes back to the prompt
  /// @param opener  puts a prompt that is in no file on a desk of its own
  /// @param runs    shows the runs of a prompt's version
  /// @param copier  takes a text to the clipboard
  public record Doors(Runnable compose, Consumer<Prompt> opener, Consumer<PromptRef> runs, Consumer<String> copier) {}

  VersionActions(VersionsViewModel list, VersionTexts texts, Versions versions, Doors doors) {
    this.list = list;
    this.texts = texts;
    this.versions = versions;
    this.doors = doors;
  }

  public void leave() {
    doors.compose().run();
  }

  /// Puts what the version said into the editor, as one step that undo takes back. What was there is a version by then.
  public void restore(VersionRow row) {
    UUID prompt = list.prompt();
    list.work(() -> texts.prompt(prompt, row), found -> found.ifPresent(earlier -> {
      FrontPrompt front = list.front();
      Prompt now = front.editor().prompt().get();
      if (now.id().equals(prompt) && !row.isNow()) {
        DocumentViewModel document = front.document();
        versions.keep(now, document.disk().text(now), Reason.ASIDE);
        front.editor().restore(earlier);
        versions.keep(earlier, document.disk().text(earlier), Reason.RESTORED);
        doors.compose().run();
        document.notice().set(new Notice(Notice.Level.INFORMATION,
            Text.of("version.restored", VersionLabels.title(row))));
      }
    }));
  }

  /// Opens it as a prompt of its own, which is in no file yet.
  public void openCopy(VersionRow row) {
    UUID prompt = list.prompt();
    list.work(() -> texts.prompt(prompt, row), found -> found.ifPresent(earlier -> {
      doors.compose().run();
      doors.opener().accept(earlier.withId(UUID.randomUUID()));
    }));
  }

  /// Takes its text to the clipboard, as the file held it.
  public void copyText(VersionRow row) {
    UUID prompt = list.prompt();
    Optional<Prompt> now = row.now();
    DocumentViewModel document = list.front().document();
    list.work(() -> now.isPresent() ? Optional.of(document.disk().text(now.get()).get()) : texts.source(prompt, row),
        found -> found.ifPresent(doors.copier()));
  }

  public void openRuns(VersionRow row) {
    doors.runs().accept(new PromptRef(list.prompt(), list.title().get(), row.version()));
  }
}
