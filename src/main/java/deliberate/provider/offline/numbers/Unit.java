package deliberate.provider.offline.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A unit of measure, or a noun that is counted, such as `apple`.
///
/// @param name   as written, for the answer
/// @param kinds  what it measures, with exponents: speed is length 1, time -1
/// @param factor how many of the base unit of its kinds (metre, second, gram, litre, unit of money) it is
record Unit(String name, Map<String, Integer> kinds, BigDecimal factor) {
  private static final Map<String, Unit> KNOWN = new HashMap<>();

  static {
    put("length", "mm 0.001, cm 0.01, m 1, km 1000, inch 0.0254, foot 0.3048, feet 0.3048, yard 0.9144, mile 1609.344");
    put("length", "millimetre 0.001, centimetre 0.01, metre 1, meter 1, kilometre 1000, kilometer 1000, "
        + "centimeter 0.01");
    put("time", "second 1, sec 1, s 1, minute 60, min 60, hour 3600, h 3600, hr 3600, day 86400, week 604800");
    put("mass", "mg 0.001, g 1, gram 1, kg 1000, kilogram 1000, kilo 1000, tonne 1000000, lb 453.59237, "
        + "pound 453.59237");
    put("volume", "ml 0.001, cl 0.01, dl 0.1, l 1, litre 1, liter 1, millilitre 0.001, milliliter 0.001");
    put("money", "$ 1, € 1, £ 1, dollar 1, euro 1, cent 0.01");
  }

  private static void put(String kind, String units) {
    for (String entry : units.split(", ")) {
      String[] parts = entry.split(" ");
      KNOWN.put(parts[0], new Unit(parts[0], Map.of(kind, 1), new BigDecimal(parts[1])));
    }
  }

  /// The unit of this word; any word that is no known unit is something counted.
  static Unit of(String word) {
    return measure(word).orElseGet(() -> new Unit(word, Map.of(singular(word), 1), BigDecimal.ONE));
  }

  /// The unit of this word where it is a known one, also `km/h` and `mph`.
  static Optional<Unit> measure(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (plain.equals("mph") || plain.equals("kph")) {
      return measure(plain.equals("mph") ? "mile/hour" : "km/h").map(u -> new Unit(word, u.kinds, u.factor));
    }
    int slash = plain.indexOf('/');
    if (slash > 0) {
      return measure(plain.substring(0, slash)).flatMap(a -> measure(plain.substring(slash + 1)).map(a::per))
          .map(u -> new Unit(word, u.kinds, u.factor));
    }
    Unit known = KNOWN.getOrDefault(plain, KNOWN.get(singular(plain)));
    return Optional.ofNullable(known).map(u -> new Unit(word, u.kinds, u.factor));
  }

  Unit per(Unit other) {
    return new Unit(name + "/" + singular(other.name), times(kinds, other.kinds, -1),
        factor.divide(other.factor, MathContext.DECIMAL64));
  }

  boolean isOf(String kind) {
    return kinds.equals(Map.of(kind, 1));
  }

  /// The kinds of a product, the second raised to an exponent; what cancels out is gone.
  static Map<String, Integer> times(Map<String, Integer> first, Map<String, Integer> second, int exponent) {
    Map<String, Integer> product = new TreeMap<>(first);
    second.forEach((kind, power) -> product.merge(kind, power * exponent, Integer::sum));
    product.values().removeIf(power -> power == 0);
    return product;
  }

  static String singular(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return plain.endsWith("ies") ? plain.substring(0, plain.length() - 3) + "y"
        : plain.matches(".*(ch|sh|x|ss)es") ? plain.substring(0, plain.length() - 2)
        : plain.length() > 2 && plain.endsWith("s") && !plain.endsWith("ss") ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
