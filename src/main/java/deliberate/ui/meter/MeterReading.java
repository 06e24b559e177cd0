package deliberate.ui.meter;

import deliberate.provider.usage.TokenKind;
import deliberate.ui.meter.bar.MeterRow;
import java.util.List;

/// Everything that the meter shows at one moment.
///
/// @param kinds     the token kinds that occur, for the legend
/// @param phases    the phases of the clock that occur, for the legend
/// @param simulated says that prices are simulated, all or some; empty where none is
record MeterReading(
    List<MeterRow> tokens,
    List<MeterRow> latency,
    List<TokenKind> kinds,
    List<String> phases,
    String simulated,
    ThinkingCost thinking) {
  public MeterReading {
    tokens = List.copyOf(tokens);
    latency = List.copyOf(latency);
    kinds = List.copyOf(kinds);
    phases = List.copyOf(phases);
  }
}
