package deliberate.cli.spend;

import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What a command may spend.
public final class SpendingOptions {
  @Option(names = "--cap", paramLabel = "USD", descriptionKey = "cli.run.cap")
  private Optional<BigDecimal> cap = Optional.empty();

  @Option(names = "--yes", descriptionKey = "cli.run.yes")
  private boolean yes;

  /// In US dollars; empty for no limit of its own.
  public Optional<BigDecimal> cap() {
    return cap;
  }

  /// Whether every cap may be gone over without a question.
  public boolean yes() {
    return yes;
  }

  /// An amount of US dollars.
  ///
  /// @throws NumberFormatException where the text is none
  public static BigDecimal dollars(String text) {
    if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text);
  }
}
