package deliberate.ui.meter.series;

import deliberate.run.history.entry.SeriesPoint;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/// Where a prompt's earlier runs are kept.
public interface RunSeries {
  /// The last so many runs of the prompt, oldest first; blocks for as long as the disk takes.
  List<SeriesPoint> series(UUID prompt, int most) throws IOException;
}
