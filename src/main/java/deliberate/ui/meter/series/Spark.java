package deliberate.ui.meter.series;

import java.util.List;

/// A small chart: one value of run after run.
///
/// @param latest     the value of the last run; a dash where it is not known
/// @param accessible all of it in words
public record Spark(List<Dot> dots, String latest, String accessible) {
  public Spark {
    dots = List.copyOf(dots);
  }
}
