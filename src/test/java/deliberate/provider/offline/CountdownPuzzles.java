package deliberate.provider.offline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Puzzles as in the real game: one to four large numbers, the rest small, a target of three digits that can be
/// reached.
final class CountdownPuzzles {
  private CountdownPuzzles() {}

  record Puzzle(long target, List<Long> numbers) {
    String prompt() {
      String list = String.join(" ", numbers.stream().map(String::valueOf).toList());
      return """
          <task>
          Reach %d using each of %s at most once, with + − × ÷.
          </task>
          <output_format>
          One line: expression = target
          </output_format>""".formatted(target, list);
    }
  }

  static Puzzle of(long seed) {
    Random random = new Random(seed);
    while (true) {
      List<Long> numbers = draw(random);
      long target = 101 + random.nextInt(899);
      if (reachable(numbers, random, target)) {
        return new Puzzle(target, numbers);
      }
    }
  }

  private static List<Long> draw(Random random) {
    List<Long> large = new ArrayList<>(List.of(25L, 50L, 75L, 100L));
    List<Long> small = new ArrayList<>();
    for (long n = 1; n <= 10; n++) {
      small.add(n);
      small.add(n);
    }
    Collections.shuffle(large, random);
    Collections.shuffle(small, random);
    int larges = 1 + random.nextInt(4);
    List<Long> numbers = new ArrayList<>(large.subList(0, larges));
    numbers.addAll(small.subList(0, 6 - larges));
    return numbers;
  }

  /// Tries random ways down; most targets that can be reached are found.
  private static boolean reachable(List<Long> numbers, Random random, long target) {
    for (int i = 0; i < 20_000; i++) {
      List<Long> left = new ArrayList<>(numbers);
      while (left.size() > 1) {
        Collections.shuffle(left, random);
        long a = left.removeLast();
        long b = left.removeLast();
        long made = switch (random.nextInt(4)) {
          case 0 -> a + b;
          case 1 -> Math.abs(a - b);
          case 2 -> a * b;
          default -> b != 0 && a % b == 0 ? a / b : a + b;
        };
        if (made == target) {
          return true;
        }
        left.add(made);
      }
    }
    return false;
  }
}
