package deliberate.ui.compare.pane;

import deliberate.grader.CheckPlan;
import deliberate.message.Text;
import deliberate.run.Conversation;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The turns of a pane: those that are over, what is still to be asked, and the branches that other questions or
/// other tries have led to. None is ever lost before the pane is run anew.
public final class PaneTurns {
  private final ReadOnlyObjectWrapper<Conversation> conversation =
      new ReadOnlyObjectWrapper<>(this, "conversation", Conversation.NEW);
  private final ReadOnlyObjectWrapper<Optional<RunPlan>> asked =
      new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());
  private final List<Conversation> branches = new ArrayList<>(List.of(Conversation.NEW));
  private final Deque<String> waiting = new ArrayDeque<>();
  private final PaneViewModel pane;
  private int shown;

  PaneTurns(PaneViewModel pane) {
    this.pane = pane;
  }

  /// The turns that are over, of the branch shown.
  public ReadOnlyObjectProperty<Conversation> conversationProperty() {
    return conversation.getReadOnlyProperty();
  }

  public Conversation conversation() {
    return conversation.get();
  }

  /// The turn that runs now; empty where none does.
  public ReadOnlyObjectProperty<Optional<RunPlan>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// The turns above the one that the pane shows.
  public List<RunRecord> earlier() {
    List<RunRecord> turns = conversation().turns();
    return asked.get().isPresent() || turns.isEmpty() ? turns : turns.subList(0, turns.size() - 1);
  }

  /// What the user asked in the turn that the pane shows; empty for the prompt itself.
  public String question() {
    return asked.get().or(() -> conversation().turns().stream().reduce((_, last) -> last).map(RunRecord::plan))
        .map(PaneTurns::question).orElse("");
  }

  /// What the user asked there; empty for the prompt itself.
  public static String question(RunPlan plan) {
    return plan.turn().number() == 1 ? "" : plan.request().messages().getLast().text();
  }

  /// Which branch is shown, such as "2/2"; empty where there is just one.
  public String place() {
    return branches.size() == 1 ? "" : Text.of("compare.turns.branch", "" + (shown + 1), "" + branches.size());
  }

  /// Whether there is an answer to ask something more about.
  public boolean canAsk() {
    return !pane.isRunning() && conversation().canContinue();
  }

  /// Asks something more, on top of this pane's own history, with the model chosen now.
  public void ask(String followUp) {
    if (canAsk()) {
      goOn(followUp, CheckPlan.NONE);
    }
  }

  /// Makes a turn once more, on a branch of its own.
  ///
  /// @param turn from 1
  public void askAgain(int turn) {
    fork(turn, () -> conversation().turns().get(turn - 1).plan());
  }

  /// Asks something else in that turn, on a branch of its own.
  public void askOtherwise(int turn, String question) {
    if (turn > 1 && !question.isEmpty()) {
      fork(turn, () -> conversation().first(turn - 1).next(question));
    }
  }

  /// Shows the branch so many places on, round the end.
  public void showBranch(int by) {
    if (!pane.isRunning()) {
      branches.removeIf(branch -> branch.turns().isEmpty() && branches.size() > 1);
      shown = Math.floorMod(Math.min(shown, branches.size() - 1) + by, branches.size());
      conversation.set(branches.get(shown));
      conversation().turns().stream().reduce((_, last) -> last).ifPresent(pane::show);
    }
  }

  void goOn(String followUp, CheckPlan toCheck) {
    pane.attempt(() -> conversation().next(followUp, pane.like()), toCheck);
  }

  /// The branch shown so far stays as it is.
  private void fork(int turn, Supplier<RunPlan> plan) {
    if (!pane.isRunning() && turn >= 1 && turn <= conversation().turns().size()) {
      RunPlan next = plan.get();
      branches.add(conversation().first(turn - 1));
      shown = branches.size() - 1;
      conversation.set(branches.get(shown));
      pane.attempt(() -> next, CheckPlan.NONE);
    }
  }

  /// Forgets everything; these are to be asked after the first answer.
  void restart(List<String> followUps) {
    branches.clear();
    branches.add(Conversation.NEW);
    shown = 0;
    waiting.clear();
    waiting.addAll(followUps);
    asked.set(Optional.empty());
    conversation.set(Conversation.NEW);
  }

  void ask(RunPlan plan) {
    asked.set(Optional.of(plan));
  }

  /// Takes in the turn that ran; says what is to be asked next.
  Optional<String> settle(RunRecord turn) {
    branches.set(shown, conversation().with(turn));
    asked.set(Optional.empty());
    conversation.set(branches.get(shown));
    if (!conversation().canContinue()) {
      waiting.clear();
    }
    return Optional.ofNullable(waiting.poll());
  }

  /// Nothing further is asked by itself, and what runs leaves no trace.
  void leave() {
    waiting.clear();
    asked.set(Optional.empty());
  }

  /// Asks nothing further by itself.
  void halt() {
    waiting.clear();
  }
}
