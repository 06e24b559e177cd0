package deliberate.ui.meter;

import java.util.List;

/// One pane in the meter.
///
/// @param live       whether the numbers still move
/// @param accessible the whole row in words
public record MeterRow(
    String label,
    boolean live,
    List<Segment> bar,
    Figure amount,
    Figure detail,
    String accessible) {
  public MeterRow {
    bar = List.copyOf(bar);
  }
}
