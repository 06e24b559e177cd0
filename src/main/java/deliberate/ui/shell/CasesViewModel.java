package deliberate.ui.shell;

import deliberate.prompt.Prompt;
import deliberate.prompt.PromptValues;
import deliberate.prompt.TestCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which values the variables have: those of the chosen test case, or the user's own.
public final class CasesViewModel {
  /// The choice that stands for the user's own values.
  public static final int OWN_VALUES = -1;
  /// What opens the table of cases instead.
  static final int EDIT_CASES = -2;

  private final ReadOnlyObjectProperty<Prompt> prompt;
  private final ObservableList<TestCase> cases = FXCollections.observableArrayList();
  private final IntegerProperty chosen = new SimpleIntegerProperty(OWN_VALUES);
  private final BooleanProperty editing = new SimpleBooleanProperty();
  private Map<String, String> ownValues = Map.of();
  /// Typing elsewhere leaves the very same list, which need not be compared.
  private List<TestCase> shown = List.of();

  public CasesViewModel(ReadOnlyObjectProperty<Prompt> prompt) {
    this.prompt = prompt;
    prompt.subscribe(this::follow);
  }

  public ObservableList<TestCase> cases() {
    return cases;
  }

  /// The index of the chosen case, or [#OWN_VALUES].
  public IntegerProperty chosen() {
    return chosen;
  }

  /// Whether the table of cases is open.
  public BooleanProperty editing() {
    return editing;
  }

  public Map<String, String> ownValues() {
    return ownValues;
  }

  /// Takes the user's own values and chooses them.
  public void useOwnValues(Map<String, String> values) {
    ownValues = Map.copyOf(values);
    chosen.set(OWN_VALUES);
  }

  /// Forgets the own values: another prompt is open.
  public void reset() {
    ownValues = Map.of();
    chosen.set(cases.isEmpty() ? OWN_VALUES : 0);
  }

  public Optional<TestCase> chosenCase() {
    int index = chosen.get();
    return index >= 0 && index < cases.size() ? Optional.of(cases.get(index)) : Optional.empty();
  }

  /// The values to fill in now.
  public Map<String, String> values() {
    Optional<TestCase> testCase = chosenCase();
    return PromptValues.of(prompt.get(), testCase, testCase.isPresent() ? Map.of() : ownValues);
  }

  private void follow(Prompt now) {
    if (shown != now.cases() && !cases.equals(now.cases())) {
      int before = chosen.get();
      cases.setAll(now.cases());
      chosen.set(before < cases.size() ? before : cases.size() - 1);
    }
    shown = now.cases();
  }
}
