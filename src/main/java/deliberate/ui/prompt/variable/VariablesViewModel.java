package deliberate.ui.prompt.variable;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.Variable;
import deliberate.prompt.variable.TextFault;
import deliberate.prompt.variable.VariableEdits;
import deliberate.prompt.variable.VariableFindings;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The variables of the open prompt, found in the background; every command is one step of the prompt's history.
public final class VariablesViewModel {
  private static final Duration DELAY = Duration.ofMillis(150);

  private final PromptViewModel document;
  private final ReadOnlyObjectWrapper<VariableFindings> findings = new ReadOnlyObjectWrapper<>(VariableFindings.NONE);
  private final ReadOnlyObjectWrapper<Set<String>> unfilled = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Map<Source, List<TextFault>>> faults = new ReadOnlyObjectWrapper<>(Map.of());
  private final LatestOnly<Prompt, VariableFindings> finding;

  /// What came of a rename.
  public enum Renamed {
    DONE,
    /// A name is made of letters, digits, `_` and `-`.
    NOT_A_NAME,
    /// Another variable has it.
    TAKEN
  }

  public VariablesViewModel(PromptViewModel document, TaskRunner tasks, Debounce.Source debounces) {
    this.document = document;
    finding = new LatestOnly<>(tasks, debounces.after(DELAY), VariableFindings::of, findings::set);
    document.prompt().subscribe(this::follow);
    finding.submit(document.prompt().get());
    document.meter().compiled().subscribe(compiled -> unfilled.set(Set.copyOf(compiled.unfilled())));
    document.meter().compiled().subscribe(this::gatherFaults);
    findings.subscribe(this::gatherFaults);
  }

  public ReadOnlyObjectProperty<VariableFindings> findings() {
    return findings.getReadOnlyProperty();
  }

  /// What is probably not meant in the texts, by the text it is in.
  public ReadOnlyObjectProperty<Map<Source, List<TextFault>>> faults() {
    return faults.getReadOnlyProperty();
  }

  /// The variables that have neither a value nor a default at the moment.
  public ReadOnlyObjectProperty<Set<String>> unfilled() {
    return unfilled.getReadOnlyProperty();
  }

  /// The values that are filled in at the moment.
  public ReadOnlyObjectProperty<Map<String, String>> values() {
    return document.values();
  }

  /// Gives it another name in all texts, in the list and in the test cases.
  public Renamed rename(String from, String to) {
    String name = to.strip();
    if (name.equals(from)) {
      return Renamed.DONE;
    }
    if (!Placeholders.isName(name)) {
      return Renamed.NOT_A_NAME;
    }
    if (VariableEdits.isTaken(document.prompt().get(), name)) {
      return Renamed.TAKEN;
    }
    document.apply(now -> VariableEdits.rename(now, from, name));
    return Renamed.DONE;
  }

  public void setType(String name, Variable.Type type) {
    document.apply(now -> VariableEdits.change(now, name,
        old -> new Variable(name, type, old.defaultValue(), old.description())));
  }

  /// Empty: it must be filled.
  public void setDefault(String name, Optional<String> value) {
    document.apply("default of " + name, now -> VariableEdits.change(now, name,
        old -> new Variable(name, old.type(), value, old.description())));
  }

  public void setDescription(String name, String description) {
    document.apply("description of " + name, now -> VariableEdits.change(now, name,
        old -> new Variable(name, old.type(), old.defaultValue(), description)));
  }

  /// Takes it out of the list; texts that use it stay as they are.
  public void remove(String name) {
    document.apply(now -> VariableEdits.remove(now, name));
  }

  /// Of several of one name, keeps the one that counts.
  public void keepOne(String name) {
    document.apply(now -> VariableEdits.keepOne(now, name));
  }

  /// What the texts hold by themselves, and what would break the markup around them.
  private void gatherFaults() {
    Map<Source, List<TextFault>> all = new LinkedHashMap<>(findings.get().faults());
    document.meter().compiled().get().escaped().stream()
        .filter(escaped -> PromptText.sources(document.prompt().get()).contains(escaped.source()))
        .forEach(escaped -> {
          List<TextFault> of = new ArrayList<>(all.getOrDefault(escaped.source(), List.of()));
          of.add(TextFault.closing(PromptText.of(document.prompt().get(), escaped.source()), escaped.closing()));
          of.sort(Comparator.comparingInt(TextFault::start));
          all.put(escaped.source(), of);
        });
    faults.set(all);
  }

  /// Only what can change the findings: ten thousand test cases say nothing of the texts.
  private void follow(Prompt before, Prompt now) {
    if (!textual(before).equals(textual(now))) {
      finding.submit(now);
    }
  }

  private static List<Object> textual(Prompt prompt) {
    return List.of(prompt.sections(), prompt.examples(), prompt.turns(), prompt.variables());
  }
}
