package deliberate.ui.meter.series;

import java.util.List;

/// The small charts of one pane, in the order of [SeriesRows#MEASURES].
record SeriesRow(String label, List<Spark> sparks) {
  SeriesRow {
    sparks = List.copyOf(sparks);
  }
}
