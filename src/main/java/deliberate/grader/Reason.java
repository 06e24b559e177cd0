package deliberate.grader;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Why a check did not pass, or what is wrong with a setting; `message` makes a sentence of it.
///
/// @param id     names the sentence, such as `got-wanted`
/// @param values what the sentence is filled with, in order
public record Reason(String id, List<Value> values) {

  public Reason {
    values = List.copyOf(values);
  }

  public static Reason of(String id, Value... values) {
    return new Reason(id, Arrays.asList(values));
  }

  /// With words alone.
  public static Reason of(String id, String... words) {
    return new Reason(id, Arrays.stream(words).<Value>map(Words::new).toList());
  }

  /// One value; its type says how it is written.
  public sealed interface Value {
    /// As exports have it: every digit, no locale.
    String plain();
  }

  /// Words of the answer, of the settings or of a parser.
  public record Words(String text) implements Value {
    @Override
    public String plain() {
      return text;
    }
  }

  /// A number.
  public record Amount(BigDecimal number) implements Value {
    public static Amount of(long number) {
      return new Amount(BigDecimal.valueOf(number));
    }

    @Override
    public String plain() {
      return number.stripTrailingZeros().toPlainString();
    }
  }

  /// US dollars.
  public record Dollars(BigDecimal usd) implements Value {
    @Override
    public String plain() {
      return usd.stripTrailingZeros().toPlainString();
    }
  }

  /// A stretch of time; plain, in seconds.
  public record Time(Duration time) implements Value {
    private static final int NANO_DIGITS = 9;

    @Override
    public String plain() {
      return BigDecimal.valueOf(time.toNanos(), NANO_DIGITS).stripTrailingZeros().toPlainString();
    }
  }
}
