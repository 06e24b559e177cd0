package deliberate.ui.meter;

import deliberate.provider.usage.TokenKind;
import java.util.List;

/// Everything that the meter shows at one moment.
///
/// @param kinds     the token kinds that occur, for the legend
/// @param simulated says that prices are simulated, all or some; empty where none is
public record MeterReading(
    List<MeterRow> tokens,
    List<MeterRow> latency,
    List<TokenKind> kinds,
    String simulated,
    ThinkingCost thinking) {
  public MeterReading {
    tokens = List.copyOf(tokens);
    latency = List.copyOf(latency);
    kinds = List.copyOf(kinds);
  }
}
