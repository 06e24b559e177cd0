package deliberate.ui.prompt.edit;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.ui.kit.edit.Difference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone: text and structure in the order in which they were changed.
public final class History {
  /// More than anyone goes back; a text step keeps only what it changed.
  private static final int MOST_STEPS = 2_000;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private boolean sealed = true;

  /// One change, both ways.
  public sealed interface Step {
    Prompt undo(Prompt prompt);

    Prompt redo(Prompt prompt);

    /// The text that this step changed, where it is one.
    Optional<Source> place();
  }

  /// A change of structure.
  ///
  /// @param field what was typed into, where the change is one of several that make one step; else empty
  public record Shape(Prompt before, Prompt after, String field) implements Step {
    Shape(Prompt before, Prompt after) {
      this(before, after, "");
    }

    /// Both as one step, where the other goes on typing into the same field.
    Optional<Shape> joinedWith(Shape next) {
      return field.isEmpty() || !field.equals(next.field)
          ? Optional.empty()
          : Optional.of(new Shape(before, next.after, field));
    }

    @Override
    public Prompt undo(Prompt prompt) {
      return before;
    }

    @Override
    public Prompt redo(Prompt prompt) {
      return after;
    }

    @Override
    public Optional<Source> place() {
      return Optional.empty();
    }
  }

  /// A change of test cases; keeps only those that changed, since there may be ten thousand others.
  public record Cases(int at, List<TestCase> removed, List<TestCase> inserted) implements Step {
    /// What tells the two lists apart; no difference where neither holds anything.
    static Cases between(List<TestCase> before, List<TestCase> after) {
      int most = Math.min(before.size(), after.size());
      int start = 0;
      while (start < most && before.get(start).equals(after.get(start))) {
        start++;
      }
      int end = 0;
      while (end < most - start
          && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
        end++;
      }
      return new Cases(start, List.copyOf(before.subList(start, before.size() - end)),
          List.copyOf(after.subList(start, after.size() - end)));
    }

    @Override
    public Prompt undo(Prompt prompt) {
      return replaced(prompt, inserted.size(), removed);
    }

    @Override
    public Prompt redo(Prompt prompt) {
      return replaced(prompt, removed.size(), inserted);
    }

    @Override
    public Optional<Source> place() {
      return Optional.empty();
    }

    private Prompt replaced(Prompt prompt, int count, List<TestCase> others) {
      List<TestCase> cases = new ArrayList<>(prompt.cases());
      cases.subList(at, at + count).clear();
      cases.addAll(at, others);
      return prompt.withCases(cases);
    }
  }

  /// A change within one text.
  public record Typing(Source source, Difference change) implements Step {
    @Override
    public Prompt undo(Prompt prompt) {
      return PromptText.with(prompt, source, change.reversed().applyTo(PromptText.of(prompt, source)));
    }

    @Override
    public Prompt redo(Prompt prompt) {
      return PromptText.with(prompt, source, change.applyTo(PromptText.of(prompt, source)));
    }

    @Override
    public Optional<Source> place() {
      return Optional.of(source);
    }

    /// Both as one step, where the other goes on typing or deleting just where this one stopped.
    Optional<Typing> joinedWith(Typing other) {
      Difference next = other.change;
      if (!source.equals(other.source) || next.inserted().contains("\n")) {
        return Optional.empty();
      }
      boolean typesOn = next.removed().isEmpty() && !change.inserted().isEmpty()
          && next.at() == change.at() + change.inserted().length();
      if (typesOn) {
        return joined(change.at(), change.removed(), change.inserted() + next.inserted());
      }
      boolean bothDelete = next.inserted().isEmpty() && change.inserted().isEmpty();
      if (bothDelete && next.at() + next.removed().length() == change.at()) {
        return joined(next.at(), next.removed() + change.removed(), "");
      }
      return bothDelete && next.at() == change.at()
          ? joined(change.at(), change.removed() + next.removed(), "")
          : Optional.empty();
    }

    private Optional<Typing> joined(int at, String removed, String inserted) {
      return Optional.of(new Typing(source, new Difference(at, removed, inserted)));
    }
  }

  public void add(Step step) {
    undone.clear();
    Optional<? extends Step> joined = sealed ? Optional.empty() : joined(done.peek(), step);
    joined.ifPresent(_ -> done.pop());
    done.push(joined.isPresent() ? joined.get() : step);
    sealed = false;
    if (done.size() > MOST_STEPS) {
      done.removeLast();
    }
  }

  private static Optional<? extends Step> joined(Step last, Step next) {
    if (last instanceof Typing before && next instanceof Typing after) {
      return before.joinedWith(after);
    }
    return last instanceof Shape before && next instanceof Shape after ? before.joinedWith(after) : Optional.empty();
  }

  /// Lets what is typed next be a step of its own.
  public void seal() {
    sealed = true;
  }

  public void clear() {
    done.clear();
    undone.clear();
    sealed = true;
  }

  public boolean canUndo() {
    return !done.isEmpty();
  }

  public boolean canRedo() {
    return !undone.isEmpty();
  }

  public Step undo() {
    sealed = true;
    Step step = done.pop();
    undone.push(step);
    return step;
  }

  public Step redo() {
    sealed = true;
    Step step = undone.pop();
    done.push(step);
    return step;
  }
}
