package deliberate.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions that the app asks in windows of their own; an interface, so that view models are tested without them.
public interface Dialogs {

  /// A prompt file to open; empty when the user changed their mind.
  Optional<Path> chooseFileToOpen();

  /// Where to save; the chooser itself asks before it replaces a file.
  Optional<Path> chooseFileToSave(String suggestedName);

  /// A folder; the title says what for.
  Optional<Path> chooseFolder(String title);

  /// A name, beginning with the given one; the title says what for.
  Optional<String> askName(String title, String current);

  /// What to do with unsaved changes.
  UnsavedChoice askAboutUnsaved(String documentName);

  /// Values for these variables, beginning with the given ones; empty when the user changed their mind.
  Optional<Map<String, String>> askValues(List<String> names, Map<String, String> current);

  /// A file of test cases to bring in.
  Optional<Path> chooseCasesToImport();

  /// Where to write test cases; the ending says how.
  Optional<Path> chooseCasesToExport(String suggestedName);

  /// Where to write a comparison; the ending says how: a picture, a page, a table.
  Optional<Path> chooseComparisonToExport(String suggestedName);

  /// Prompt files of any tool; none when the user changed their mind.
  List<Path> chooseFilesToImport();

  /// A folder of such files.
  Optional<Path> chooseFolderToImport();

  /// Where to write a file for another tool.
  Optional<Path> chooseFileToExport(String suggestedName);

  /// What to do with test cases that were read from a file, after this preview of them.
  ImportChoice askAboutImport(String title, String preview);

  /// Whether to go on with what this sentence says; the title is the question, `yes` the button that goes on.
  boolean confirm(String title, String sentence, String yes);

  /// Whether to send a run that goes over a cap on spending; the title is the question.
  CapChoice askAboutCap(String title, String sentence);

  /// Any file to read.
  Optional<Path> chooseToOpen(String title);

  /// Where to write any file.
  Optional<Path> chooseToSave(String title, String suggestedName);

  /// Whether to open a link of an answer in the browser.
  boolean askToOpenLink(String target);

  /// Something went wrong that no other place can show.
  ///
  /// @param details more for whoever is asked for help, to be copied; empty for none
  void showProblem(String title, String sentence, String details);

  /// The answer to [#askAboutCap].
  enum CapChoice {
    SEND,
    SEND_FOR_AN_HOUR,
    DO_NOT_SEND
  }

  /// The answer to [#askAboutUnsaved].
  enum UnsavedChoice {
    SAVE,
    DISCARD,
    CANCEL
  }

  /// The answer to [#askAboutImport].
  enum ImportChoice {
    APPEND,
    REPLACE,
    CANCEL
  }
}
