package deliberate.provider.wire;

import deliberate.provider.ChatEvent;
import deliberate.provider.ThinkingKind;
import java.util.function.Consumer;

/// Splits `<think>…</think>` off a stream of text, however its pieces are cut.
///
/// The tag counts only at the start of the text: further on, someone may be writing about it. An end tag without a
/// start closes thinking all the same: the start then stood in the model's prompt template (DeepSeek-R1, QwQ without
/// a reasoning parser); in quotes it does not. White space after a tag belongs to neither side.
public final class ThinkTagSplitter {
  private static final String OPEN = "<think>";
  private static final String CLOSE = "</think>";
  private final Output output;
  private State state = State.START;
  private String held = "";
  private boolean trim = true;
  private char last = ' ';

  public ThinkTagSplitter(Output output) {
    this.output = output;
  }

  /// Takes in the next piece.
  public void accept(String piece) {
    held += piece;
    boolean more;
    do {
      more = !held.isEmpty() && step();
    } while (more);
  }

  /// Puts out what was held back because it might have become a tag.
  public void end() {
    trim = trim && state != State.START;
    put(held);
    held = "";
  }

  /// What was not thinking by a tag but came as reasoning of its own: no tag is expected any more.
  public void reasoningCameApart() {
    if (state == State.START || state == State.MAYBE_THINKING) {
      trim = false;
      state = State.ANSWER;
    }
  }

  /// Handles what is held; whether there may be more to handle.
  private boolean step() {
    return switch (state) {
      case START -> start();
      case THINKING -> upTo(CLOSE, State.ANSWER, false);
      case MAYBE_THINKING -> upTo(CLOSE, State.ANSWER, true);
      case ANSWER -> {
        put(held);
        held = "";
        yield false;
      }
    };
  }

  private boolean start() {
    String text = held.stripLeading();
    if (text.startsWith(OPEN)) {
      held = text.substring(OPEN.length());
      state = State.THINKING;
      return true;
    }
    if (OPEN.startsWith(text)) {
      return false;
    }
    state = State.MAYBE_THINKING;
    trim = false;
    return true;
  }

  private boolean upTo(String tag, State after, boolean unopened) {
    int at = held.indexOf(tag);
    if (at < 0) {
      int keep = partOf(tag, held);
      put(held.substring(0, held.length() - keep));
      held = held.substring(held.length() - keep);
      return false;
    }
    if (unopened && isQuoted(at)) {
      put(held.substring(0, at + tag.length()));
      held = held.substring(at + tag.length());
      return true;
    }
    put(held.substring(0, at));
    if (unopened) {
      output.answerWasThinking();
    }
    held = held.substring(at + tag.length());
    state = after;
    trim = true;
    return true;
  }

  private void put(String text) {
    String fresh = trim ? text.stripLeading() : text;
    if (fresh.isEmpty()) {
      return;
    }
    trim = false;
    last = fresh.charAt(fresh.length() - 1);
    if (state == State.THINKING) {
      output.thinking(fresh);
    } else {
      output.answer(fresh);
    }
  }

  private boolean isQuoted(int at) {
    return "`'\"".indexOf(at > 0 ? held.charAt(at - 1) : last) >= 0;
  }

  /// How many characters at the end may be the start of the tag.
  private static int partOf(String tag, String text) {
    for (int length = Math.min(tag.length() - 1, text.length()); length > 0; length--) {
      if (text.endsWith(tag.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }

  private enum State {
    START, THINKING, MAYBE_THINKING, ANSWER
  }

  /// A splitter that passes both sides on as events.
  ///
  /// @param thought told of each piece that was thinking
  public static ThinkTagSplitter intoEvents(Consumer<ChatEvent> out, Runnable thought) {
    return new ThinkTagSplitter(new Output() {
      @Override
      public void thinking(String text) {
        thought.run();
        out.accept(new ChatEvent.Thinking(ThinkingKind.RAW, text));
      }

      @Override
      public void answer(String text) {
        out.accept(new ChatEvent.Answer(text));
      }

      @Override
      public void answerWasThinking() {
        thought.run();
        out.accept(new ChatEvent.AnswerWasThinking());
      }
    });
  }

  /// Where the two sides go.
  public interface Output {
    void thinking(String text);

    void answer(String text);

    /// All that came as answer so far was thinking.
    void answerWasThinking();
  }
}
