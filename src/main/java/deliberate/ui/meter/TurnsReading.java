package deliberate.ui.meter;

import deliberate.ui.meter.bar.MeterRow;
import java.util.List;

/// What the meter shows of conversations.
///
/// @param rows     a bar per turn, and one for the next turn, of each pane
/// @param sentence what becomes of the thinking, in words
public record TurnsReading(List<MeterRow> rows, String sentence) {
  public TurnsReading {
    rows = List.copyOf(rows);
  }
}
