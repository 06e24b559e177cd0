package deliberate.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers every question as the test wants, and remembers what was asked. Without an answer the user changed their
/// mind.
public final class RecordingDialogs implements Dialogs {
  public final List<String> asked = new ArrayList<>();
  public Optional<Path> open = Optional.empty();
  public Optional<Path> save = Optional.empty();
  public Optional<Path> export = Optional.empty();
  public Optional<String> name = Optional.empty();
  public boolean openLink;
  public CapChoice cap = CapChoice.DO_NOT_SEND;
  public UnsavedChoice unsaved = UnsavedChoice.CANCEL;
  public boolean confirmed;
  public ImportChoice imported = ImportChoice.CANCEL;
  public Optional<Map<String, String>> values = Optional.empty();

  @Override
  public Optional<Path> chooseFileToOpen() {
    asked.add("open");
    return open;
  }

  @Override
  public Optional<Path> chooseFileToSave(String suggestedName) {
    asked.add("save " + suggestedName);
    return save;
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    asked.add("folder");
    return open;
  }

  @Override
  public Optional<String> askName(String title, String current) {
    asked.add("name " + current);
    return name;
  }

  @Override
  public UnsavedChoice askAboutUnsaved(String documentName) {
    asked.add("unsaved " + documentName);
    return unsaved;
  }

  @Override
  public CapChoice askAboutCap(String title, String sentence) {
    asked.add("cap " + title + "\n" + sentence);
    return cap;
  }

  @Override
  public Optional<Path> chooseToOpen(String title) {
    asked.add("open " + title);
    return open;
  }

  @Override
  public Optional<Path> chooseToSave(String title, String suggestedName) {
    asked.add("save " + suggestedName);
    return save;
  }

  @Override
  public boolean askToOpenLink(String target) {
    asked.add("link " + target);
    return openLink;
  }

  @Override
  public Optional<Map<String, String>> askValues(List<String> names, Map<String, String> current) {
    asked.add("values " + names);
    return values;
  }

  @Override
  public Optional<Path> chooseCasesToImport() {
    asked.add("import");
    return open;
  }

  @Override
  public Optional<Path> chooseCasesToExport(String suggestedName) {
    asked.add("export " + suggestedName);
    return save;
  }

  @Override
  public List<Path> chooseFilesToImport() {
    asked.add("import files");
    return open.stream().toList();
  }

  @Override
  public Optional<Path> chooseFolderToImport() {
    asked.add("import folder");
    return open;
  }

  @Override
  public Optional<Path> chooseFileToExport(String suggestedName) {
    asked.add("export " + suggestedName);
    return save;
  }

  @Override
  public ImportChoice askAboutImport(String title, String preview) {
    asked.add(title + "\n" + preview);
    return imported;
  }

  @Override
  public boolean confirm(String title, String sentence, String yes) {
    asked.add("confirm " + title);
    return confirmed;
  }

  @Override
  public Optional<Path> chooseComparisonToExport(String suggestedName) {
    asked.add("export " + suggestedName);
    return export;
  }

  @Override
  public void showProblem(String title, String sentence, String details) {
    asked.add("problem " + title);
  }
}
