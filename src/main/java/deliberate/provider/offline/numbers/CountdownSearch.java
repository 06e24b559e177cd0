package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Scratchpad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Depth-first search with backtracking over pairs of numbers, promising steps first.
///
/// Each step costs a line on the pad. A look at what is left sees whether one more step hits the target; a step
/// counts as promising when its result, alone or joined with one number left, is near the target. Temperature
/// shuffles that order, so that two runs try different ways.
final class CountdownSearch {
  private static final int WIDTH = 4;
  /// Adventure at temperature 1, in powers of e of the distance from the target.
  private static final double SHUFFLE = 1.6;
  private static final long LARGEST = 1_000_000;

  /// A number that was given or made, and how.
  record Term(long value, Expr expr) {
    static Term given(long value) {
      return new Term(value, Expr.Num.of(value));
    }
  }

  private record Move(Term made, List<Term> rest, String words, double distance) {}

  private final long target;
  private final List<Long> numbers;
  private final Scratchpad pad;
  /// What was left at the places this round has been to.
  private final Set<List<Long>> seen = new HashSet<>();
  private Term best;

  CountdownSearch(long target, List<Long> numbers, Scratchpad pad) {
    this.target = target;
    this.numbers = numbers;
    this.pad = pad;
    this.best = numbers.stream().map(Term::given).min(Comparator.comparingLong(t -> Math.abs(target - t.value())))
        .orElseThrow();
  }

  /// The term nearest to the target that was found within the budget.
  Term run() {
    List<Term> given = numbers.stream().map(Term::given).toList();
    if (pad.budget() == 0) {
      glide(given);
      return best;
    }
    pad.note("Target " + target + ", numbers " + words(given) + ".");
    int rounds = 0;
    while (!found() && descend(given, WIDTH + rounds)) {
      rounds++;
      seen.clear();
      if (rounds > 40 || !found()
          && !pad.note("Nothing yet; closest " + best.value() + ". Start again from all numbers.")) {
        break;
      }
    }
    if (found()) {
      pad.note("Check: " + best.expr().text() + " = " + best.value() + ", each number at most once: yes.");
    } else {
      pad.note("Out of time; closest is " + best.expr().text() + " = " + best.value() + ".");
    }
    return best;
  }

  /// Straight down without paper: the most promising step each time.
  private void glide(List<Term> terms) {
    List<Term> left = terms;
    while (left.size() > 1 && !found()) {
      Move move = ordered(left, 1).getFirst();
      consider(move.made());
      left = with(move);
    }
  }

  /// False when the budget is over.
  private boolean descend(List<Term> left, int width) {
    for (Move move : ordered(left, width)) {
      if (!seen.add(values(with(move)))) {
        continue;
      }
      if (!pad.note(move.words() + ", left " + words(move.rest()) + ".")) {
        return false;
      }
      consider(move.made());
      List<Term> next = with(move);
      glance(next);
      if (found()) {
        pad.note(best.expr().text() + " = " + best.value() + ": that is it.");
        return true;
      }
      if (next.size() > 2 && (!descend(next, Math.max(1, width - 1)) || found())) {
        return found();
      }
    }
    return true;
  }

  /// Sees what one more step would make.
  private void glance(List<Term> left) {
    for (Move move : moves(left)) {
      consider(move.made());
    }
  }

  private void consider(Term term) {
    if (Math.abs(target - term.value()) < Math.abs(target - best.value())) {
      best = term;
    }
  }

  private boolean found() {
    return best.value() == target;
  }

  private List<Move> ordered(List<Term> left, int width) {
    record Ranked(Move move, double rank) {}
    return moves(left).stream()
        .map(m -> new Ranked(m, m.distance() + SHUFFLE * pad.temperature() * pad.random().nextGaussian()))
        .sorted(Comparator.comparingDouble(Ranked::rank)).limit(width).map(Ranked::move).toList();
  }

  private List<Move> moves(List<Term> left) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = i + 1; j < left.size(); j++) {
        Term big = left.get(i).value() >= left.get(j).value() ? left.get(i) : left.get(j);
        Term small = big == left.get(i) ? left.get(j) : left.get(i);
        List<Term> rest = without(left, i, j);
        join(moves, big, small, rest);
      }
    }
    return moves;
  }

  private void join(List<Move> moves, Term big, Term small, List<Term> rest) {
    long a = big.value();
    long b = small.value();
    add(moves, a + b, '+', big, small, rest);
    if (a > b) {
      add(moves, a - b, '−', big, small, rest);
    }
    if (b > 1 && a * b <= LARGEST) {
      add(moves, a * b, '×', big, small, rest);
    }
    if (b > 1 && a % b == 0) {
      add(moves, a / b, '÷', big, small, rest);
    }
  }

  private void add(List<Move> moves, long value, char sign, Term big, Term small, List<Term> rest) {
    Term made = new Term(value, new Expr.Op(sign, big.expr(), small.expr()));
    String words = big.value() + " " + sign + " " + small.value() + " = " + value;
    moves.add(new Move(made, rest, words, distance(value, rest)));
  }

  /// How far from the target a value seems to be, on a scale that shrinks large distances: after one more step, or
  /// after it is multiplied by two numbers left; also worked backwards, from the target times a number left.
  private double distance(long value, List<Term> rest) {
    double nearest = distance(value, rest, target, -1);
    for (int divisor = 0; divisor < rest.size(); divisor++) {
      long by = rest.get(divisor).value();
      nearest = by > 1 ? Math.min(nearest, distance(value, rest, target * by, divisor) / by) : nearest;
    }
    return Math.log1p(nearest);
  }

  private static double distance(long value, List<Term> rest, long goal, int taken) {
    long nearest = Math.abs(goal - value);
    for (int i = 0; i < rest.size(); i++) {
      if (i != taken) {
        long other = rest.get(i).value();
        nearest = Math.min(nearest, Math.abs(goal - (value + other)));
        nearest = Math.min(nearest, Math.abs(goal - Math.abs(value - other)));
        nearest = Math.min(nearest, Math.abs(goal - value * other));
        for (int j = i + 1; j < rest.size(); j++) {
          nearest = j == taken ? nearest : Math.min(nearest, Math.abs(goal - value * other * rest.get(j).value()));
        }
      }
    }
    return nearest;
  }

  private static List<Term> with(Move move) {
    List<Term> next = new ArrayList<>(move.rest());
    next.add(move.made());
    return next;
  }

  private static List<Term> without(List<Term> left, int i, int j) {
    List<Term> rest = new ArrayList<>(left);
    rest.remove(j);
    rest.remove(i);
    return rest;
  }

  private static List<Long> values(List<Term> terms) {
    return terms.stream().map(Term::value).sorted().toList();
  }

  private static String words(List<Term> terms) {
    return terms.stream().map(t -> "" + t.value()).collect(Collectors.joining(" "));
  }
}
