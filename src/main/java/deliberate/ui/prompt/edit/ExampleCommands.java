package deliberate.ui.prompt.edit;

import deliberate.prompt.Example;

/// What a person can do with the examples of the open prompt; every command is one step of its history.
public final class ExampleCommands {
  private final PromptViewModel document;

  ExampleCommands(PromptViewModel document) {
    this.document = document;
  }

  /// Adds an example at the end and says its place; the section for examples comes along where there is none.
  public int add(Example example) {
    document.apply(now -> ExampleEdits.add(now, example));
    return document.prompt().get().examples().size() - 1;
  }

  public void duplicate(int index) {
    document.apply(now -> ExampleEdits.duplicate(now, index));
  }

  public void delete(int index) {
    document.apply(now -> ExampleEdits.delete(now, index));
  }

  /// Moves it by this many places, or as far as it can go.
  public void moveBy(int index, int places) {
    document.apply(now -> ExampleEdits.move(now, index, index + places));
  }

  public void setEnabled(int index, boolean on) {
    document.apply(now -> ExampleEdits.enable(now, index, on));
  }
}
