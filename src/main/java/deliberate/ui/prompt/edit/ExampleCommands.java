package deliberate.ui.prompt.edit;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;

/// What a person can do with the examples of the open prompt; every command is one step of its history.
public final class ExampleCommands {
  private final PromptViewModel document;
  private Runnable onContrast = () -> {};

  ExampleCommands(PromptViewModel document) {
    this.document = document;
  }

  /// Adds an example at the end and says its place; the section for examples comes along where there is none.
  public int add(Example example) {
    document.apply(now -> ExampleEdits.add(now, example));
    return document.prompt().get().examples().size() - 1;
  }

  /// Adds an example that was made elsewhere, and leads the user to it.
  public void take(Example example) {
    document.reveal(new Source.InExample(add(example), false));
  }

  public void duplicate(int index) {
    document.apply(now -> ExampleEdits.duplicate(now, index));
  }

  public void delete(int index) {
    document.apply(now -> ExampleEdits.delete(now, index));
  }

  /// Moves it to this place among the others, or as far as it can go.
  public void moveTo(int index, int place) {
    document.apply(now -> ExampleEdits.move(now, index, place));
  }

  /// Sends the examples, or leaves them all out while they stay in the document.
  public void show(boolean shown) {
    ExampleEdits.section(document.prompt().get())
        .ifPresent(section -> document.sections().setEnabled(section.id(), shown));
  }

  /// Runs the prompt with and without its examples side by side.
  public void contrast() {
    onContrast.run();
  }

  /// How that is done is known to whoever has the panes.
  public void setOnContrast(Runnable action) {
    onContrast = action;
  }

  public void setEnabled(int index, boolean on) {
    document.apply(now -> ExampleEdits.enable(now, index, on));
  }
}
