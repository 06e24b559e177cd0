package deliberate.run.vote;

import deliberate.run.history.entry.Vote;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a vote on answers whose models were hidden said.
public enum Ballot {
  /// One answer is better than all others.
  BEST("blind"),
  /// They are equally good.
  TIE("blind-tie"),
  /// None of them will do.
  ALL_BAD("blind-bad");

  private static final String BETWEEN = " · ";

  private final String kind;

  Ballot(String kind) {
    this.kind = kind;
  }

  /// How [Vote#kind] names it.
  public String kind() {
    return kind;
  }

  /// Empty where the vote was asked in another way.
  static Optional<Ballot> of(Vote vote) {
    return Arrays.stream(values()).filter(ballot -> ballot.kind.equals(vote.kind())).findFirst();
  }

  /// How a vote names a model at an effort; the effort may be empty.
  public static String contestant(String model, String effort) {
    return effort.isEmpty() ? model : model + BETWEEN + effort;
  }

  /// The same with another name for the model.
  public static String named(String contestant, UnaryOperator<String> name) {
    int between = contestant.lastIndexOf(BETWEEN);
    return between < 0 ? name.apply(contestant)
        : contestant(name.apply(contestant.substring(0, between)), contestant.substring(between + BETWEEN.length()));
  }
}
