package deliberate.provider.offline;

import deliberate.provider.ChatEvent;
import deliberate.provider.ThinkingKind;
import deliberate.tokens.TokenCounter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the engine says, handed on piece by piece at the simulated speed, counted, and cut at the limit of output
/// tokens.
///
/// Thinking comes in lines that begin with neither a line break nor a slash, so the tokens of the lines add up exactly.
final class Transcript {
  private static final int PIECE_CHARACTERS = 12;

  private final Consumer<? super ChatEvent> sink;
  private final TokenCounter counter;
  private final Pacer pacer;
  private final OfflineSpeed.Rate rate;
  private final long limit;
  private long reasoning;
  private long answer;

  Transcript(Consumer<? super ChatEvent> sink, TokenCounter counter, Pacer pacer, OfflineSpeed.Rate rate, long limit) {
    this.sink = sink;
    this.counter = counter;
    this.pacer = pacer;
    this.rate = rate;
    this.limit = limit;
  }

  long reasoning() {
    return reasoning;
  }

  long answer() {
    return answer;
  }

  long tokensOf(String text) {
    return counter.count(text).or(0);
  }

  /// Hands a line of thinking on.
  ///
  /// @throws LimitReached after as much of it as the limit allows
  void think(String line, long tokens) {
    long before = reasoning;
    long room = limit - before - answer;
    String said = tokens <= room ? line : firstTokens(line, room);
    emit(said, rate.thinkingRate(), (piece, sum) -> {
      sink.accept(new ChatEvent.Thinking(ThinkingKind.RAW, piece));
      reasoning = before + sum;
    });
    if (tokens > room) {
      throw new LimitReached();
    }
  }

  /// Hands the answer on.
  ///
  /// @throws LimitReached after as much of it as the limit allows
  void answer(String text) {
    long room = limit - reasoning;
    long tokens = tokensOf(text);
    String said = tokens <= room ? text : firstTokens(text, room);
    emit(said, rate.answeringRate(), (piece, sum) -> {
      sink.accept(new ChatEvent.Answer(piece));
      answer = sum;
    });
    if (tokens > room) {
      throw new LimitReached();
    }
  }

  private interface Outlet {
    void accept(String piece, long tokensSoFar);
  }

  private void emit(String text, double tokensPerSecond, Outlet outlet) {
    long sum = 0;
    for (String piece : pieces(text)) {
      long tokens = tokensOf(piece);
      pacer.after(tokens, tokensPerSecond);
      sum += tokens;
      outlet.accept(piece, sum);
    }
  }

  /// Cuts before the space between two words, where tokens end, so that the pieces' tokens add up.
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean wordBegins = text.charAt(i) == ' ' && text.charAt(i - 1) != ' ';
      if (wordBegins && i - start >= PIECE_CHARACTERS) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private String firstTokens(String text, long room) {
    int end = text.length();
    while (end > 0 && (tokensOf(text.substring(0, end)) > room || Character.isHighSurrogate(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(0, end);
  }

  /// The limit of output tokens is used up.
  static final class LimitReached extends RuntimeException {
    private LimitReached() {
      super(null, null, false, false);
    }
  }
}
