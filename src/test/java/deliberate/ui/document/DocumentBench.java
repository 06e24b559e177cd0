package deliberate.ui.document;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.draft.Safekeeping;
import deliberate.settings.DataFolders;
import deliberate.settings.Settings;
import deliberate.settings.SettingsFile;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.Notice;
import deliberate.ui.kit.RecordingDialogs;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.settings.SettingsViewModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An editor and the document behind it, in a folder of its own.
public final class DocumentBench {
  public static final String FILE = """
      deliberate: 1
      id: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10
      title: Eggs
      sections:
        - kind: task
          id: task
          text: How many eggs?
      """;

  public final HeldTasks tasks = new HeldTasks();
  public final RecordingDialogs dialogs = new RecordingDialogs();
  public final PromptViewModel editor = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
  public final SettingsViewModel settings;
  public final DocumentViewModel document;
  public final Safekeeping safekeeping;
  private final Path folder;

  public DocumentBench(Path folder) {
    this.folder = folder;
    settings = new SettingsViewModel(Settings.DEFAULTS, new SettingsFile(new DataFolders(folder, folder)),
        new DirectTaskRunner(), e -> {
          throw new AssertionError(e);
        });
    safekeeping = Safekeeping.in(folder.resolve("data"));
    document = new DocumentViewModel(editor, dialogs, tasks, settings, safekeeping, _ -> Debounce.AT_ONCE);
  }

  public Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path open(String text) {
    Path path = file("eggs.prompt.yaml", text);
    read(path);
    return path;
  }

  public void read(Path path) {
    document.open(path, document.notice()::set);
  }

  /// Writes this into the first section, which is made where there is none.
  public void type(String text) {
    Prompt now = editor.prompt().get();
    if (now.sections().isEmpty()) {
      editor.apply(before -> before.withSections(List.of(Section.of("task", SectionKind.TASK, text))));
    } else {
      editor.setText(new CompiledPrompt.Source.InSection(now.sections().getFirst().id()), text);
    }
  }

  public String written() {
    List<Section> sections = editor.prompt().get().sections();
    return sections.isEmpty() ? "" : sections.getFirst().text().strip();
  }

  public String noticed() {
    Notice notice = document.notice().get();
    return notice == null ? "" : notice.level() + " " + notice.text();
  }
}
