package deliberate.ui.prompt.edit;

import deliberate.prompt.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a person can do with the follow-up turns of the open prompt; every command is one step of its history.
public final class TurnCommands {
  private final PromptViewModel document;

  TurnCommands(PromptViewModel document) {
    this.document = document;
  }

  /// Adds a turn at the end and says its place.
  public int add(Turn turn) {
    edit(turns -> turns.add(turn));
    return document.prompt().get().turns().size() - 1;
  }

  public void duplicate(int index) {
    edit(turns -> turns.add(index + 1, turns.get(index)));
  }

  public void delete(int index) {
    edit(turns -> turns.remove(index));
  }

  /// Moves it to this place among the others, or as far as it can go.
  public void moveTo(int index, int place) {
    edit(turns -> {
      Turn moved = turns.remove(index);
      turns.add(Math.clamp(place, 0, turns.size()), moved);
    });
  }

  /// A turn that is off stays in the document and is not asked.
  public void setEnabled(int index, boolean on) {
    edit(turns -> turns.set(index, turns.get(index).withEnabled(on)));
  }

  private void edit(Consumer<List<Turn>> change) {
    document.apply(now -> {
      List<Turn> turns = new ArrayList<>(now.turns());
      change.accept(turns);
      return now.withTurns(turns);
    });
  }
}
