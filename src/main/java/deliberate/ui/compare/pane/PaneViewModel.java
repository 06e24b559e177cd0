package deliberate.ui.compare.pane;

import deliberate.grader.CheckPlan;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.message.FailureText;
import deliberate.message.OptionText;
import deliberate.message.Text;
import deliberate.prompt.PaneSpec;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.usage.Usage;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.task.TaskRunner;
import deliberate.ui.compare.check.PaneChecks;
import deliberate.ui.kit.GrowingText;
import deliberate.ui.kit.Pulse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// One comparison pane: a model and effort, what it thinks and answers, and its numbers. Whatever text came stays,
/// however the run ends, until the pane is run again.
public final class PaneViewModel {
  private final PaneChoice choice;
  private final PaneRunner runner;
  private final GrowingText thinking = new GrowingText();
  private final GrowingText answer = new GrowingText();
  private final ThinkingFold fold = new ThinkingFold();
  private final PaneChecks checks;
  private final PaneTurns turns = new PaneTurns(this);
  private final MaskedReading shown = new MaskedReading();
  private final ReadOnlyObjectWrapper<Optional<RunRecord>> made =
      new ReadOnlyObjectWrapper<>(this, "record", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<FailureText>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
  private final ReadOnlyStringWrapper retry = new ReadOnlyStringWrapper(this, "retry", "");
  private final ObservableList<String> notes = FXCollections.observableArrayList();
  private final ObservableList<String> notesToShow = FXCollections.unmodifiableObservableList(notes);
  private final ChangeListener<Object> onCatalog = (property, before, now) -> relabel();

  public PaneViewModel(RunEngine engine, TaskRunner tasks, Pulse pulse, PaneChoice choice, Graders graders) {
    this.choice = choice;
    this.runner = new PaneRunner(engine, tasks, pulse, this);
    checks = new PaneChecks(graders, tasks);
    checks.graded().subscribe(this::showGrades);
    shown.readingProperty().addListener((property, before, now) -> fold.update(now));
    choice.specProperty().addListener((property, before, now) -> relabel());
    choice.catalogValue().addListener(onCatalog);
    relabel();
  }

  public PaneChoice choice() {
    return choice;
  }

  /// What hides who answers here; empty where nothing does. While it does, no reading tells.
  public ObjectProperty<Optional<PaneMask>> maskProperty() {
    return shown.maskProperty();
  }

  public ReadOnlyObjectProperty<PaneState> stateProperty() {
    return shown.stateProperty();
  }

  public PaneState state() {
    return shown.stateProperty().get();
  }

  /// All numbers, renewed some 8 times a second while it runs.
  public ReadOnlyObjectProperty<PaneReading> readingProperty() {
    return shown.readingProperty();
  }

  public PaneReading reading() {
    return shown.readingProperty().get();
  }

  public GrowingText thinking() {
    return thinking;
  }

  public GrowingText answer() {
    return answer;
  }

  public ThinkingFold fold() {
    return fold;
  }

  /// What came of the checks on the answer.
  public PaneChecks checks() {
    return checks;
  }

  /// What the last run left behind, once it is over.
  public ReadOnlyObjectProperty<Optional<RunRecord>> recordProperty() {
    return made.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<FailureText>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /// A sentence while a failed try is made again; else empty.
  public ReadOnlyStringProperty retryProperty() {
    return retry.getReadOnlyProperty();
  }

  /// What is worth knowing of the last run, such as an option that the model does not take.
  public ObservableList<String> notes() {
    return notesToShow;
  }

  public boolean isRunning() {
    return state() == PaneState.RUNNING;
  }

  /// Runs it anew; a run that is still going is stopped and leaves no trace.
  public void run(RunInput input) {
    leave();
    turns.restart(input.followUps(choice.spec()));
    attempt(() -> {
      ChatRequest asked = choice.request(choice.spec(), input.messages(choice.spec()));
      return new RunPlan(input.ref(), input.caseName(), asked);
    }, input.checks());
  }

  /// Makes exactly this run, and then asks these on top of it.
  public void run(RunPlan first, List<String> followUps) {
    leave();
    turns.restart(followUps);
    attempt(() -> first, CheckPlan.NONE);
  }

  /// The conversation that the shown answer belongs to.
  public PaneTurns turns() {
    return turns;
  }

  /// The question as the chosen model would get it next; its messages are to come.
  ChatRequest like() {
    return choice.request(choice.spec(), List.of());
  }

  /// Makes the turn that this plans, or says why it cannot be made.
  void attempt(Supplier<RunPlan> plan, CheckPlan toCheck) {
    clear();
    try {
      RunPlan next = plan.get();
      turns.ask(next);
      runner.start(next, toCheck);
    } catch (IllegalArgumentException e) {
      turns.halt();
      shown.idle(choice);
      fail(new FailureText(OptionText.of(e), Text.of("compare.failure.choose")));
    }
  }

  /// What such a pane would send for this input.
  ///
  /// @throws IllegalArgumentException with a sentence for the user where it cannot be sent
  public ChatEvent.Sent preview(PaneSpec spec, RunInput input) {
    return runner.preview(choice.request(spec, input.messages(spec)));
  }

  /// Stops the run; what came stays, and the numbers settle as soon as the provider has let go.
  public void stop() {
    turns.halt();
    runner.stop();
    checks.stop();
  }

  /// Stops the run and turns away from it: nothing that it still brings is shown.
  void leave() {
    runner.leave();
  }

  /// Stops for good; the pane is not shown any more.
  public void close() {
    leave();
    checks.clear();
    choice.catalogValue().removeListener(onCatalog);
  }

  void progress(PaneReading now, String retrying) {
    shown.show(now);
    retry.set(retrying);
  }

  /// Takes in a run that is over; goes on where the conversation has more to ask.
  void settle(RunRecord record, Usage estimate, CheckPlan plan) {
    retry.set("");
    Optional<String> next = turns.settle(record);
    if (next.isPresent()) {
      turns.goOn(next.get(), plan);
    } else {
      tell(record, estimate);
      checks.grade(record, plan);
    }
  }

  /// A mistake in the app itself, not an answer of the provider's.
  void broken(Exception mistake) {
    retry.set("");
    turns.leave();
    fail(new FailureText(Text.of("compare.failure.broken", String.valueOf(mistake.getMessage())), ""));
  }

  private void tell(RunRecord record, Usage estimate) {
    notes.setAll(PaneNotes.of(record));
    failure.set(record.failure().map(FailureText::of));
    shown.change(now -> PaneReading.settled(now.label(), now.simulated(), record, estimate));
    made.set(Optional.of(record));
  }

  /// Shows a run that was made earlier, and says so; nothing is sent.
  ///
  /// @param before the turns of its conversation before it, in order
  public void showEarlier(List<RunRecord> before, GradedRun run, String saying) {
    leave();
    turns.restart(List.of());
    before.forEach(turns::settle);
    turns.settle(run.run());
    shown.idle(choice);
    show(run.run());
    checks.show(run);
    notes.addFirst(saying);
  }

  void show(RunRecord record) {
    clear();
    thinking.append(record.thinking());
    answer.append(record.answer());
    tell(record, Usage.UNKNOWN);
  }

  private void showGrades(Optional<GradedRun> graded) {
    shown.change(now -> now.withGraded(graded));
  }

  private void fail(FailureText why) {
    failure.set(Optional.of(why));
    shown.change(PaneReading::broken);
  }

  private void clear() {
    thinking.clear();
    answer.clear();
    checks.clear();
    notes.clear();
    made.set(Optional.empty());
    failure.set(Optional.empty());
    retry.set("");
  }

  /// Before the first run the label is that of the choice; a result keeps the label it was made under.
  private void relabel() {
    if (state() == PaneState.IDLE) {
      shown.idle(choice);
    }
  }
}
