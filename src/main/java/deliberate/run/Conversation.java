package deliberate.run;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatRequest;
import deliberate.task.CancelSignal;
import java.util.ArrayList;
import java.util.List;

/// The turns of one model, each with its own replies. Every turn sends the system message and all turns before it
/// again, with what each provider wants back.
///
/// @param turns in order; all but the last are finished
public record Conversation(List<RunRecord> turns) {
  /// Before the first turn.
  public static final Conversation NEW = new Conversation(List.of());

  public Conversation {
    turns = List.copyOf(turns);
  }

  /// With one more turn.
  public Conversation with(RunRecord turn) {
    List<RunRecord> more = new ArrayList<>(turns);
    more.add(turn);
    return new Conversation(more);
  }

  /// Only the first turns.
  public Conversation first(int count) {
    return new Conversation(turns.subList(0, count));
  }

  /// Whether the last turn has an answer to go on from.
  public boolean canContinue() {
    return !turns.isEmpty() && turns.getLast().status() == RunStatus.FINISHED;
  }

  /// The next turn, put to the same model in the same way.
  public RunPlan next(String followUp) {
    return next(followUp, turns.getLast().plan().request());
  }

  /// The next turn, put to the model and in the way of that request.
  ///
  /// @throws IllegalStateException where there is no answer to go on from
  public RunPlan next(String followUp, ChatRequest like) {
    if (!canContinue()) {
      throw new IllegalStateException("the last turn has no answer to go on from");
    }
    RunRecord last = turns.getLast();
    List<Message> messages = new ArrayList<>(last.plan().request().messages());
    messages.add(last.reply());
    messages.add(new Message(Role.USER, followUp));
    return new RunPlan(last.plan().prompt(), last.plan().caseName(),
        new ChatRequest(like.model(), like.endpoint(), messages, like.effort(), like.options()),
        TurnPlace.after(turns));
  }

  /// Makes the first turn and one more for each follow-up, one after the other; blocks. A turn that does not finish is
  /// the last.
  public static Conversation run(RunEngine engine, RunPlan first, List<String> followUps, CancelSignal cancel) {
    Conversation made = NEW.with(engine.run(first, engine.live(first), cancel));
    for (String followUp : followUps) {
      if (!made.canContinue()) {
        break;
      }
      RunPlan plan = made.next(followUp);
      made = made.with(engine.run(plan, engine.live(plan), cancel));
    }
    return made;
  }
}
