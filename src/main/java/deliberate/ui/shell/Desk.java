package deliberate.ui.shell;

import deliberate.provider.ModelCatalog;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// One open prompt with everything of its own: its editor, its panes, its file, its cases, and what runs it. The window
/// shows one desk at a time; the others go on.
public final class Desk {
  private final ObservableValue<ModelCatalog> models;
  private final PromptViewModel editor;
  private final CompareViewModel compare;
  private final DocumentViewModel document;
  private final CasesViewModel cases;
  private final ShellViewModel shell;
  private final List<ObservableValue<Boolean>> activities = new ArrayList<>();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private final List<Runnable> onClosed = new ArrayList<>();

  /// @param models those that can be chosen; may change at any time
  public Desk(ObservableValue<ModelCatalog> models, PromptViewModel editor, CompareViewModel compare,
              DocumentViewModel document, CasesViewModel cases, ShellViewModel shell) {
    this.models = models;
    this.editor = editor;
    this.compare = compare;
    this.document = document;
    this.cases = cases;
    this.shell = shell;
    works(compare.runningProperty());
  }

  /// Whether anything of it is under way.
  public ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /// Counts this among what may be under way.
  public void works(ObservableValue<Boolean> activity) {
    activities.add(activity);
    activity.subscribe(_ -> working.set(activities.stream().anyMatch(ObservableValue::getValue)));
  }

  public ObservableValue<ModelCatalog> models() {
    return models;
  }

  public PromptViewModel editor() {
    return editor;
  }

  public CompareViewModel compare() {
    return compare;
  }

  public DocumentViewModel document() {
    return document;
  }

  public CasesViewModel cases() {
    return cases;
  }

  public ShellViewModel shell() {
    return shell;
  }

  /// Does this once the desk is closed.
  public void onClosed(Runnable action) {
    onClosed.add(action);
  }

  /// Stops what runs on it.
  void close() {
    compare.close();
    onClosed.forEach(Runnable::run);
  }
}
