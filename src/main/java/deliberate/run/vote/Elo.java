package deliberate.run.vote;

import deliberate.run.history.entry.Vote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ratings from votes, after Arpad Elo, "The Rating of Chessplayers, Past and Present" (1978), in the logistic form
/// that FIDE and LMSYS's Chatbot Arena use: the expected score of a against b is `1 / (1 + 10^((Rb - Ra) / 400))`, and
/// after a game `Ra` grows by `K (score - expected)`. Everybody begins at 1,000; K is 32.
///
/// A vote on several answers is a game of each pair of different contestants: the best one wins all of its own, the
/// others do not play each other; a tie is a draw of every pair. All games of a vote count from the ratings before it,
/// with K divided by the number of opponents. That all are bad says nothing about who is better and moves no rating.
public final class Elo {
  public static final double START = 1_000;
  public static final double K = 32;
  private static final double SCALE = 400;
  private static final double DRAW = 0.5;

  private final Map<String, Score> scores = new LinkedHashMap<>();

  private Elo() {}

  /// A line of the table.
  ///
  /// @param votes those in which it took part
  /// @param won   those in which it was the best
  /// @param tied  those in which all were equally good
  public record Standing(String contestant, double rating, int votes, int won, int tied) {}

  private static final class Score {
    private double rating = START;
    private int votes;
    private int won;
    private int tied;
  }

  /// The best first.
  ///
  /// @param votes oldest first; those that were asked in another way are left out
  public static List<Standing> of(List<Vote> votes) {
    Elo elo = new Elo();
    votes.forEach(elo::count);
    List<Standing> table = new ArrayList<>();
    elo.scores.forEach((who, score) ->
        table.add(new Standing(who, score.rating, score.votes, score.won, score.tied)));
    table.sort(Comparator.comparingDouble(Standing::rating).reversed());
    return table;
  }

  private void count(Vote vote) {
    Optional<Ballot> ballot = Ballot.of(vote);
    List<String> players = vote.contestants().stream().distinct().toList();
    if (ballot.isEmpty() || players.isEmpty()) {
      return;
    }
    players.forEach(player -> scores.computeIfAbsent(player, _ -> new Score()).votes++);
    switch (ballot.get()) {
      case BEST -> win(vote.winner(), players);
      case TIE -> draw(players);
      case ALL_BAD -> { }
    }
  }

  private void win(String winner, List<String> players) {
    if (!players.contains(winner)) {
      return;
    }
    scores.get(winner).won++;
    Map<String, Double> gains = new LinkedHashMap<>();
    for (String loser : players) {
      if (!loser.equals(winner)) {
        play(winner, loser, 1, players.size() - 1, gains);
      }
    }
    settle(gains);
  }

  private void draw(List<String> players) {
    Map<String, Double> gains = new LinkedHashMap<>();
    for (int i = 0; i < players.size(); i++) {
      scores.get(players.get(i)).tied++;
      for (int j = i + 1; j < players.size(); j++) {
        play(players.get(i), players.get(j), DRAW, players.size() - 1, gains);
      }
    }
    settle(gains);
  }

  private void play(String one, String other, double score, int opponents, Map<String, Double> gains) {
    double expected = 1 / (1 + Math.pow(10, (scores.get(other).rating - scores.get(one).rating) / SCALE));
    double gain = K / opponents * (score - expected);
    gains.merge(one, gain, Double::sum);
    gains.merge(other, -gain, Double::sum);
  }

  private void settle(Map<String, Double> gains) {
    gains.forEach((who, gain) -> scores.get(who).rating += gain);
  }
}
