package deliberate.ui.shell;

import deliberate.grader.CheckPlan;
import deliberate.message.Text;
import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.file.PromptVersion;
import deliberate.run.PromptRef;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.Notice;
import deliberate.ui.prompt.edit.ExampleOfRun;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Runs what is in the editor, in the panes, with the chosen values; keeps the panes and the prompt that lists them
/// alike.
public final class ShellViewModel {
  private final PromptViewModel editor;
  private final CompareViewModel compare;
  private final DocumentViewModel document;
  private final CasesViewModel cases;
  private final Dialogs dialogs;
  private final List<PaneSpec> usualPanes;
  private final ReadOnlyBooleanWrapper hasVariables = new ReadOnlyBooleanWrapper();
  private boolean following;
  private BiConsumer<RunInput, Runnable> before = (_, run) -> run.run();

  /// @param usualPanes the panes of a prompt that names none
  public ShellViewModel(PromptViewModel editor, CompareViewModel compare, DocumentViewModel document,
                        CasesViewModel cases, Dialogs dialogs, List<PaneSpec> usualPanes) {
    this.editor = editor;
    this.compare = compare;
    this.document = document;
    this.cases = cases;
    this.dialogs = dialogs;
    this.usualPanes = List.copyOf(usualPanes);
    document.setOnOpened(this::takeOver);
    compare.setOnKeep(followUp -> editor.apply(now -> {
      List<Turn> turns = new ArrayList<>(now.turns());
      turns.add(new Turn(followUp));
      return now.withTurns(turns);
    }));
    editor.examples().setOnContrast(compare.lineup()::contrastExamples);
    cases.chosen().subscribe(_ -> editor.values().set(cases.values()));
    editor.values().subscribe(values -> compare.staleMarks().follow(editor.prompt().get(), values));
    editor.prompt().subscribe((before, now) -> {
      editor.values().set(cases.values());
      compare.staleMarks().follow(now, cases.values());
      followPanes(before, now);
    });
    editor.meter().compiled().subscribe(_ ->
        hasVariables.set(!Placeholders.names(editor.prompt().get()).isEmpty()));
    compare.specsProperty().subscribe((_, specs) -> keepPanes(specs));
  }

  /// Whether there is anything to give values for.
  public ReadOnlyBooleanProperty hasVariables() {
    return hasVariables.getReadOnlyProperty();
  }

  /// Who may ask something before all panes are run, and runs them then.
  public void setBefore(BiConsumer<RunInput, Runnable> asker) {
    before = asker;
  }

  /// Runs all panes.
  public void run() {
    input().ifPresent(input -> before.accept(input, () -> compare.run(input)));
  }

  /// Runs one pane.
  public void run(PaneViewModel pane) {
    input().ifPresent(input -> compare.run(pane, input));
  }

  /// Makes an example of what a pane answered, by the values that it was asked with.
  public void keepExample(PaneViewModel pane) {
    String answer = pane.answer().value();
    String question = pane.turns().question();
    editor.examples().take(question.isEmpty()
        ? ExampleOfRun.of(editor.prompt().get(), valuesOf(pane), answer) : ExampleOfRun.ofFollowUp(question, answer));
  }

  /// Those of the case that the run names; else what the pane was last asked with.
  private Map<String, String> valuesOf(PaneViewModel pane) {
    String name = pane.recordProperty().get().map(run -> run.plan().caseName()).orElse("");
    return editor.prompt().get().cases().stream().filter(one -> !name.isEmpty() && one.name().equals(name)).findFirst()
        .map(TestCase::vars).or(() -> compare.staleMarks().askedOf(pane).map(RunInput::values))
        .orElseGet(cases::values);
  }

  /// Stops all panes.
  public void stop() {
    compare.stop();
  }

  /// Lets the user give values of their own for every variable of the prompt; says whether they did.
  public boolean editOwnValues() {
    List<String> names = List.copyOf(Placeholders.names(editor.prompt().get()));
    if (names.isEmpty()) {
      document.notice().set(new Notice(Notice.Level.INFORMATION, Text.of("shell.case.no-variables")));
      return false;
    }
    return askValues(names);
  }

  /// What to send; asks for values first where a variable has none.
  private Optional<RunInput> input() {
    CompiledPrompt compiled = compile();
    if (!compiled.unfilled().isEmpty()) {
      if (!askValues(compiled.unfilled())) {
        return Optional.empty();
      }
      compiled = compile();
    }
    if (compiled.messages().isEmpty()) {
      document.notice().set(new Notice(Notice.Level.WARNING, Text.of("shell.run.empty")));
      return Optional.empty();
    }
    return Optional.of(draft());
  }

  /// What would be sent now, variables without a value left as they are.
  public RunInput draft() {
    Prompt prompt = editor.prompt().get();
    PromptRef ref = new PromptRef(prompt.id(), prompt.title(), PromptVersion.of(prompt));
    CheckPlan checks = CheckPlan.of(prompt, cases.chosenCase(), cases.values());
    return new RunInput(prompt, ref, cases.values(), cases.chosenCase().map(TestCase::name).orElse(""), checks);
  }

  private CompiledPrompt compile() {
    return PromptCompiler.compile(editor.prompt().get(), cases.values());
  }

  private boolean askValues(List<String> names) {
    Optional<Map<String, String>> answers = dialogs.askValues(names, cases.values());
    answers.ifPresent(given -> {
      // Only some variables may have been asked for; the others keep what they have.
      Map<String, String> values = new LinkedHashMap<>(cases.values());
      values.putAll(given);
      cases.useOwnValues(values);
      editor.values().set(cases.values());
    });
    return answers.isPresent();
  }

  private void takeOver() {
    cases.reset();
    editor.values().set(cases.values());
    List<PaneSpec> panes = editor.prompt().get().panes();
    following(() -> compare.load(panes.isEmpty() ? usualPanes : panes));
  }

  /// Undo may bring other panes back.
  private void followPanes(Prompt before, Prompt now) {
    if (before.id().equals(now.id()) && !before.panes().equals(now.panes()) && !now.panes().equals(compare.specs())) {
      following(() -> compare.rearrange(now.panes().isEmpty() ? usualPanes : now.panes()));
    }
  }

  private void keepPanes(List<PaneSpec> specs) {
    if (!following) {
      editor.apply(now -> now.withPanes(specs));
    }
  }

  /// Changes the panes because the prompt did, which is no edit of the prompt.
  private void following(Runnable change) {
    following = true;
    change.run();
    following = false;
  }
}
