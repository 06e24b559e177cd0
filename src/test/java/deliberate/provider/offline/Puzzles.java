package deliberate.provider.offline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Tasks with one right answer, made from a seed in several phrasings.
final class Puzzles {
  private static final List<String> WORDS = List.of("strawberry", "committee", "Mississippi", "bookkeeper", "parallel",
      "occurrence", "banana", "unnecessarily", "effervescent", "kaleidoscope", "assassination", "millennium");
  private static final List<String> NAMES = List.of("Ada", "Boris", "Cleo", "Dora", "Emil", "Frida");
  private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private Puzzles() {}

  record Puzzle(String text, String right) {}

  static Puzzle letters(long seed) {
    Random random = new Random(seed);
    String word = WORDS.get(random.nextInt(WORDS.size()));
    char letter = Character.toLowerCase(word.charAt(random.nextInt(word.length())));
    long count = word.toLowerCase().chars().filter(c -> c == letter).count();
    String text = switch (random.nextInt(5)) {
      case 0 -> "How many " + letter + "'s are in " + word + "?";
      case 1 -> "How many times does the letter " + letter + " occur in the word \"" + word + "\"?";
      case 2 -> "Count how often the letter \"" + letter + "\" appears in " + word + ".";
      case 3 -> "Count the letter.\nLetter: " + letter + "\nWord: " + word;
      default -> "What is the number of '" + letter + "' in '" + word + "'?";
    };
    return new Puzzle(text, "" + count);
  }

  static Puzzle weekday(long seed) {
    Random random = new Random(seed);
    LocalDate date = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
    int distance = 10 + random.nextInt(400);
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
    String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return switch (random.nextInt(5)) {
      case 0 -> new Puzzle("What day of the week is " + date + "?", name(date.getDayOfWeek()));
      case 1 -> new Puzzle("On which day of the week did "
          + date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)) + " fall?",
              name(date.getDayOfWeek()));
      case 2 -> new Puzzle("Today is " + name + ". What day will it be in " + distance + " days?",
          name(day.plus(distance)));
      case 3 -> new Puzzle("What day of the week was it " + distance + " days before a " + name + "?",
          name(day.minus(distance)));
      default -> new Puzzle("Which weekday is " + distance + " days after "
          + date.format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH)) + "?",
          name(date.plusDays(distance).getDayOfWeek()));
    };
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static Puzzle arithmetic(long seed) {
    Random random = new Random(seed);
    long a = 12 + random.nextInt(80);
    long b = 12 + random.nextInt(80);
    long c = 3 + random.nextInt(60);
    return switch (random.nextInt(4)) {
      case 0 -> new Puzzle("What is " + a + " × " + b + " + " + c + "?", "" + (a * b + c));
      case 1 -> new Puzzle("Calculate (" + a + " + " + b + ") * " + c + ".", "" + (a + b) * c);
      case 2 -> new Puzzle("Work out the value of " + a * c + " / " + c + " - " + b, "" + (a - b));
      default -> new Puzzle(a + " * " + b + " - " + c + " = ?", "" + (a * b - c));
    };
  }

  static Puzzle words(long seed) {
    Random random = new Random(seed);
    int a = 2 + random.nextInt(9);
    int b = 20 + random.nextInt(80);
    return switch (random.nextInt(8)) {
      case 0 -> new Puzzle("A train travels at " + b + " km/h for " + a + " hours. How far does it go?", "" + a * b);
      case 1 -> new Puzzle("A cyclist covers " + a * b + " km at " + b + " km per hour. How long does it take?", ""
          + a);
      case 2 -> new Puzzle("How many minutes are in " + a + " hours and 20 minutes?", "" + (a * 60 + 20));
      case 3 -> new Puzzle("Each box holds " + b + " pencils. How many pencils are in " + a + " boxes?", "" + a * b);
      case 4 -> new Puzzle("A ticket costs $" + b + " each. How much do " + a + " tickets cost?", "" + a * b);
      case 5 -> new Puzzle("Convert " + a + " km to metres.", "" + a * 1000);
      case 6 -> new Puzzle("Mia has " + b + " apples and gives away " + a + " apples. How many apples are left?", ""
          + (b - a));
      default -> new Puzzle("A car drives " + a * b + " km in " + a + " hours. What is its average speed?", "" + b);
    };
  }

  static Puzzle knights(long seed) {
    Random random = new Random(seed);
    int size = 3 + random.nextInt(3);
    List<String> people = NAMES.subList(0, size);
    while (true) {
      List<Boolean> truth = people.stream().map(_ -> random.nextBoolean()).toList();
      List<KnightClaim> claims = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        KnightClaim claim = KnightClaim.random(random, size, i);
        while (claim.holds(truth) != truth.get(i)) {
          claim = KnightClaim.random(random, size, i);
        }
        claims.add(claim);
      }
      if (solutions(claims, size) == 1) {
        return new Puzzle(knightText(random, people, claims), list(people, truth));
      }
    }
  }

  private static long solutions(List<KnightClaim> claims, int size) {
    long solutions = 0;
    for (int bits = 0; bits < 1 << size; bits++) {
      List<Boolean> truth = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        truth.add((bits >> i & 1) == 1);
      }
      boolean fits = true;
      for (int i = 0; i < size; i++) {
        fits &= claims.get(i).holds(truth) == truth.get(i);
      }
      solutions += fits ? 1 : 0;
    }
    return solutions;
  }

  private static String knightText(Random random, List<String> people, List<KnightClaim> claims) {
    StringBuilder text = new StringBuilder("On an island, knights always tell the truth and knaves always lie. You "
        + "meet "
        + String.join(", ", people.subList(0, people.size() - 1)) + " and " + people.getLast() + ". ");
    int style = random.nextInt(3);
    for (int i = 0; i < people.size(); i++) {
      String said = claims.get(i).words(people);
      text.append(switch (style) {
        case 0 -> people.get(i) + " says: \"" + said + ".\" ";
        case 1 -> "\n" + people.get(i) + " says that " + said + ".";
        default -> "\n- " + people.get(i) + ": \"" + said + ".\"";
      });
    }
    return text + "\nWho is a knight and who is a knave?";
  }

  private static String list(List<String> people, List<Boolean> truth) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      entries.add(people.get(i) + ": " + (truth.get(i) ? "knight" : "knave"));
    }
    return String.join(", ", entries);
  }

  /// What one islander says of one or two others.
  private record KnightClaim(int form, int one, int other, boolean knight) {
    static KnightClaim random(Random random, int size, int speaker) {
      int one = (speaker + 1 + random.nextInt(size - 1)) % size;
      int other = (speaker + 1 + random.nextInt(size - 1)) % size;
      return new KnightClaim(one == other ? 0 : random.nextInt(5), one, other, random.nextBoolean());
    }

    boolean holds(List<Boolean> truth) {
      boolean p = truth.get(one) == knight;
      boolean q = truth.get(other) == knight;
      return switch (form) {
        case 0 -> p;
        case 1 -> p && q;
        case 2 -> p || q;
        case 3 -> truth.get(one).equals(truth.get(other));
        default -> p != q;
      };
    }

    String words(List<String> people) {
      String a = people.get(one);
      String b = people.get(other);
      String kind = knight ? "knight" : "knave";
      return switch (form) {
        case 0 -> a + " is a " + kind;
        case 1 -> a + " and " + b + " are both " + kind + "s";
        case 2 -> a + " is a " + kind + " or " + b + " is a " + kind;
        case 3 -> a + " and " + b + " are of the same kind";
        default -> "exactly one of " + a + " and " + b + " is a " + kind;
      };
    }
  }

  static Puzzle schedule(long seed) {
    Random random = new Random(seed);
    int size = 3 + random.nextInt(2);
    List<String> people = NAMES.subList(0, size);
    List<String> days = DAYS.subList(0, size);
    List<String> order = new ArrayList<>(people);
    Collections.shuffle(order, random);
    StringBuilder text = new StringBuilder("Schedule the talks of " + String.join(", ", people.subList(0, size - 1))
        + " and "
        + people.getLast() + " on " + String.join(", ", days.subList(0, size - 1)) + " and " + days.getLast()
            + ", one each day.");
    for (int i = 0; i + 1 < size; i++) {
      text.append(random.nextBoolean()
          ? " " + order.get(i) + " speaks before " + order.get(i + 1) + "."
          : " " + order.get(i + 1) + " speaks after " + order.get(i) + ".");
    }
    text.append(" ").append(order.getFirst()).append(" is not on ").append(days.getLast()).append(". Who speaks when?");
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(order.get(i) + ": " + days.get(i));
    }
    return new Puzzle(text.toString(), String.join(", ", entries));
  }
}
