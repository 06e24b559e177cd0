package deliberate.ui.meter.bar;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One bar of the meter and what stands beside it.
///
/// @param live       whether the numbers still move
/// @param caption    a line below the bar; may be empty
/// @param accessible the whole row in words
public record MeterRow(
    String label,
    boolean live,
    List<Segment> bar,
    Figure caption,
    Figure amount,
    Figure detail,
    String accessible) {
  public MeterRow {
    bar = List.copyOf(bar);
  }

  /// All that its figures are made of.
  public String explanation() {
    return Stream.of(amount, detail, caption).map(Figure::tip).filter(tip -> !tip.isEmpty()).distinct()
        .collect(Collectors.joining("\n\n", label + "\n", ""));
  }
}
