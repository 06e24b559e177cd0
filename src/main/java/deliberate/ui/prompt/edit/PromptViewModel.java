package deliberate.ui.prompt.edit;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Markup;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.edit.Difference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// The prompt that is being written, and the one history of everything done to it.
public final class PromptViewModel {
  /// A pause in typing as long as this makes what follows a step of its own.
  private static final Duration PAUSE = Duration.ofMillis(1_200);
  /// What comes in at once and is longer than this, in characters, was not typed.
  private static final int TYPED = 80;

  private final ReadOnlyObjectWrapper<Prompt> prompt = new ReadOnlyObjectWrapper<>(Prompt.empty());
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Map<String, String>> values = new SimpleObjectProperty<>(Map.of());
  private final BooleanProperty previewing = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Source>> working = new SimpleObjectProperty<>(Optional.empty());
  private final ObservableSet<String> collapsed = FXCollections.observableSet();
  private final History history = new History();
  private final Debounce pause;
  private final PromptMeter meter;
  private final SectionCommands sections;
  private final ExampleCommands examples;
  private final TurnCommands turns;
  private final ReadOnlyObjectWrapper<Optional<Arrival>> arrived = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<Source> onReveal = _ -> {};
  private Prompt saved = prompt.get();

  public PromptViewModel(TaskRunner tasks, Debounce.Source debounces) {
    pause = debounces.after(PAUSE);
    sections = new SectionCommands(this);
    examples = new ExampleCommands(this);
    turns = new TurnCommands(this);
    meter = new PromptMeter(tasks, debounces, this);
  }

  /// The document as it is now.
  public ReadOnlyObjectProperty<Prompt> prompt() {
    return prompt.getReadOnlyProperty();
  }

  /// Whether it differs from what was opened or last saved.
  public ReadOnlyBooleanProperty dirty() {
    return dirty.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /// What fills the variables in the preview and the counts: those of the chosen case, set by whoever chooses it.
  public ObjectProperty<Map<String, String>> values() {
    return values;
  }

  /// Whether the messages are shown in place of the cards.
  public BooleanProperty previewing() {
    return previewing;
  }

  /// The text that was last worked in.
  public ObjectProperty<Optional<Source>> working() {
    return working;
  }

  /// The ids of the sections whose cards show only their heading.
  public ObservableSet<String> collapsed() {
    return collapsed;
  }

  /// Who leads the user to a text that came in from elsewhere.
  public void setOnReveal(Consumer<Source> leader) {
    onReveal = leader;
  }

  void reveal(Source source) {
    onReveal.accept(source);
  }

  /// Token counts, the compiled prompt and the variables without a value, kept up to date in the background.
  public PromptMeter meter() {
    return meter;
  }

  /// What can be done with sections.
  public SectionCommands sections() {
    return sections;
  }

  /// What can be done with examples.
  public ExampleCommands examples() {
    return examples;
  }

  /// What can be done with the follow-up turns.
  public TurnCommands turns() {
    return turns;
  }

  /// The text that was last to be told apart into sections.
  public ReadOnlyObjectProperty<Optional<Arrival>> arrived() {
    return arrived.getReadOnlyProperty();
  }

  /// Here is a text that may be several sections.
  public void arrive(Arrival text) {
    arrived.set(Optional.of(text));
  }

  /// Shows another prompt; its history begins here. Examples without a section to show them in get one.
  public void open(Prompt opened) {
    history.clear();
    collapsed.clear();
    working.set(Optional.empty());
    saved = shown(opened);
    show(saved);
  }

  /// Shows what the prompt said before, as one step of the history.
  public void restore(Prompt earlier) {
    apply(_ -> shown(earlier));
  }

  /// What is shown now has been saved.
  public void markSaved() {
    markSaved(prompt.get());
  }

  /// This has been saved; the user may have typed on meanwhile.
  public void markSaved(Prompt written) {
    saved = written;
    history.seal();
    show(prompt.get());
  }

  /// What is shown now is in no file, whatever was saved before.
  public void markUnsaved() {
    saved = Prompt.empty(); // of an id of its own, so that it equals nothing
    show(prompt.get());
  }

  public void setMarkup(Markup markup) {
    apply(now -> now.withMarkup(markup));
  }

  /// Any other change to the document, as one step of the history; nothing happens where nothing changes.
  public void apply(UnaryOperator<Prompt> change) {
    apply("", change);
  }

  /// The same, made by typing: what is typed into one field without a pause becomes one step.
  ///
  /// @param field names the field among all others; empty where the change is a step of its own
  public void apply(String field, UnaryOperator<Prompt> change) {
    Prompt before = prompt.get();
    Prompt after = change.apply(before);
    if (!after.equals(before)) {
      history.add(new History.Shape(before, after, field));
      if (!field.isEmpty()) {
        pause.restart(history::seal);
      }
      show(after);
    }
  }

  /// A change to the test cases, as one step of the history.
  public void changeCases(UnaryOperator<List<TestCase>> change) {
    Prompt before = prompt.get();
    History.Cases step = History.Cases.between(before.cases(), change.apply(before.cases()));
    if (!step.removed().isEmpty() || !step.inserted().isEmpty()) {
      history.add(step);
      show(step.redo(before));
    }
  }

  /// The text at this place is now this one; typing on at the same place becomes one step of the history.
  public void setText(Source source, String text) {
    Difference change = Difference.between(PromptText.of(prompt.get(), source), text);
    if (!change.isNone()) {
      history.add(new History.Typing(source, change));
      pause.restart(history::seal);
      show(PromptText.with(prompt.get(), source, text));
      if (change.inserted().length() > TYPED && source instanceof Source.InSection(String id)) {
        arrive(new Arrival(false, Optional.of(id), change.at(), change.inserted()));
      }
    }
  }

  /// Takes the last change back; says which text it was in, where it was in one.
  public Optional<Source> undo() {
    return history.canUndo() ? step(history.undo(), true) : Optional.empty();
  }

  /// Makes the last change that was taken back again; says which text it is in, where it is in one.
  public Optional<Source> redo() {
    return history.canRedo() ? step(history.redo(), false) : Optional.empty();
  }

  private static Prompt shown(Prompt opened) {
    return opened.examples().isEmpty() ? opened : ExampleEdits.withSection(opened);
  }

  private Optional<Source> step(History.Step step, boolean back) {
    show(back ? step.undo(prompt.get()) : step.redo(prompt.get()));
    return step.place();
  }

  private void show(Prompt now) {
    prompt.set(now);
    dirty.set(!now.equals(saved));
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
  }
}
