package deliberate.provider.offline.numbers;

import deliberate.provider.offline.family.Head;
import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Recheck;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.reading.Answer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// One word problem: the way to join the quantities whose unit comes out as the one asked for.
record WordProblemJob(List<Quantity> given, Unit asked, Sum sum) implements Job {
  /// Choosing the way, and minding a conversion, in the head: how hard, see [Head].
  private static final double CHOOSING = 5;
  private static final double CONVERTING = 4;

  /// Whether like quantities are added up or taken away.
  enum Sum {
    ADD, TAKE_AWAY;

    private static final Pattern AWAY = Pattern.compile(
        "(?i)\\b(left|remain\\w*|gives? away|gave|eats?|ate|loses?|lost|spends?|spent|sells?|sold|fewer|difference|"
        + "leave|left over)\\b");

    static Sum in(String text) {
      return AWAY.matcher(text).find() ? TAKE_AWAY : ADD;
    }
  }

  /// Exponents of the given quantities: 1 multiplied, -1 divided by, 0 not used.
  private record Way(List<Integer> exponents) {
    int used() {
      return (int) exponents.stream().filter(e -> e != 0).count();
    }
  }

  boolean canBeDone() {
    return isSum() || bestWay().isPresent();
  }

  @Override
  public Answer solve(Scratchpad pad) {
    Expr[] way = new Expr[1];
    BigDecimal value = Recheck.until(pad, _ -> {
      way[0] = isSum() ? total() : product(pad);
      return ExpressionJob.plain(ExpressionJob.workOut(way[0], pad, new Head(pad)));
    });
    String number = value.toPlainString();
    String unit = asked.name().matches("[$€£]") ? asked.name() + number : number + " " + asked.name();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("answer", number);
    fields.put("unit", asked.name());
    return Answer.of(number, way[0].text() + " = " + unit, "It is " + unit + ".", fields);
  }

  private boolean isSum() {
    return given.size() >= 2 && given.stream().allMatch(q -> q.unit().kinds().equals(asked.kinds()));
  }

  private Expr total() {
    Expr total = amount(given.getFirst());
    for (Quantity q : given.subList(1, given.size())) {
      total = new Expr.Op(sum == Sum.ADD ? '+' : '−', total, amount(q));
    }
    return total;
  }

  /// The amount in the unit asked for.
  private Expr amount(Quantity q) {
    return converted(new Expr.Num(q.amount()), q.unit().factor().divide(asked.factor(), MathContext.DECIMAL64));
  }

  private Expr product(Scratchpad pad) {
    Head head = new Head(pad);
    Way way = bestWay().orElseThrow();
    boolean paper = pad.note("Units: " + words(way) + " gives " + asked.name() + ".");
    if (head.slips(CHOOSING, paper)) {
      way = new Way(way.exponents().stream().map(e -> e < 0 ? 1 : e).toList());
    }
    Expr expr = null;
    BigDecimal factor = BigDecimal.ONE.divide(asked.factor(), MathContext.DECIMAL64);
    for (int i : order(way)) {
      Expr amount = new Expr.Num(given.get(i).amount());
      boolean times = way.exponents().get(i) > 0;
      expr = expr == null ? amount : new Expr.Op(times ? '×' : '÷', expr, amount);
      factor = times ? factor.multiply(given.get(i).unit().factor())
          : factor.divide(given.get(i).unit().factor(), MathContext.DECIMAL64);
    }
    return head.slips(factor.compareTo(BigDecimal.ONE) == 0 ? 0 : CONVERTING, paper) ? expr : converted(expr, factor);
  }

  /// Factors before divisors.
  private static List<Integer> order(Way way) {
    List<Integer> order = new ArrayList<>();
    for (int sign : new int[] {1, -1}) {
      for (int i = 0; i < way.exponents().size(); i++) {
        if (way.exponents().get(i) == sign) {
          order.add(i);
        }
      }
    }
    return order;
  }

  private static Expr converted(Expr expr, BigDecimal factor) {
    BigDecimal plain = ExpressionJob.plain(factor);
    if (plain.compareTo(BigDecimal.ONE) == 0) {
      return expr;
    }
    return factor.compareTo(BigDecimal.ONE) > 0
        ? new Expr.Op('×', expr, new Expr.Num(plain))
        : new Expr.Op('÷', expr,
            new Expr.Num(ExpressionJob.plain(BigDecimal.ONE.divide(factor, MathContext.DECIMAL64))));
  }

  /// The way that uses most of what is given; the one with fewer divisions among equals.
  private Optional<Way> bestWay() {
    List<Way> ways = new ArrayList<>();
    collect(new ArrayList<>(), Map.of(), ways);
    return ways.stream().max(Comparator.comparingInt(Way::used)
        .thenComparingInt(w -> w.exponents().stream().mapToInt(e -> e).sum()));
  }

  private void collect(List<Integer> exponents, Map<String, Integer> kinds, List<Way> ways) {
    if (exponents.size() == given.size()) {
      if (Unit.times(kinds, asked.kinds(), -1).isEmpty() && exponents.contains(1)) {
        ways.add(new Way(List.copyOf(exponents)));
      }
      return;
    }
    for (int exponent : new int[] {1, -1, 0}) {
      exponents.add(exponent);
      collect(exponents, Unit.times(kinds, given.get(exponents.size() - 1).unit().kinds(), exponent), ways);
      exponents.removeLast();
    }
  }

  private String words(Way way) {
    StringBuilder words = new StringBuilder();
    for (int i : order(way)) {
      words.append(words.isEmpty() ? "" : way.exponents().get(i) > 0 ? " × " : " ÷ ")
          .append(given.get(i).unit().name());
    }
    return words.toString();
  }
}
