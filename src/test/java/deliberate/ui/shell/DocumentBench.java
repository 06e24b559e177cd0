package deliberate.ui.shell;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
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
final class DocumentBench {
  static final String FILE = """
      deliberate: 1
      id: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10
      title: Eggs
      sections:
        - kind: task
          id: task
          text: How many eggs?
      """;

  final HeldTasks tasks = new HeldTasks();
  final RecordingDialogs dialogs = new RecordingDialogs();
  final PromptViewModel editor = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
  final SettingsViewModel settings;
  final DocumentViewModel document;
  private final Path folder;

  DocumentBench(Path folder) {
    this.folder = folder;
    settings = new SettingsViewModel(Settings.DEFAULTS, new SettingsFile(new DataFolders(folder, folder)),
        new DirectTaskRunner(), e -> {
          throw new AssertionError(e);
        });
    document = new DocumentViewModel(editor, dialogs, tasks, settings);
  }

  Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path open(String text) {
    Path path = file("eggs.prompt.yaml", text);
    read(path);
    return path;
  }

  void read(Path path) {
    document.open(path, document.notice()::set);
  }

  /// Writes this into the first section, which is made where there is none.
  void type(String text) {
    Prompt now = editor.prompt().get();
    if (now.sections().isEmpty()) {
      editor.apply(before -> before.withSections(List.of(Section.of("task", SectionKind.TASK, text))));
    } else {
      editor.setText(new CompiledPrompt.Source.InSection(now.sections().getFirst().id()), text);
    }
  }

  String written() {
    List<Section> sections = editor.prompt().get().sections();
    return sections.isEmpty() ? "" : sections.getFirst().text().strip();
  }

  String noticed() {
    Notice notice = document.notice().get();
    return notice == null ? "" : notice.level() + " " + notice.text();
  }
}
