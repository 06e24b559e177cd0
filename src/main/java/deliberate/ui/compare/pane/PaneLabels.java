package deliberate.ui.compare.pane;

import deliberate.message.Numbers;
import deliberate.message.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What panes are called where they stand beside each other: those of the same model and effort by a number.
public final class PaneLabels {
  private PaneLabels() {}

  /// The same readings, each under a name of its own.
  public static List<PaneReading> distinct(List<PaneReading> readings) {
    Map<String, Integer> seen = new HashMap<>();
    List<PaneReading> labelled = new ArrayList<>();
    for (PaneReading reading : readings) {
      int nth = seen.merge(reading.label(), 1, Integer::sum);
      labelled.add(nth == 1 ? reading
          : reading.withLabel(Text.of("compare.label.nth", reading.label(), Numbers.tokens(nth))));
    }
    return labelled;
  }

  /// The name of one of these panes.
  public static String of(PaneViewModel pane, List<PaneViewModel> all) {
    int place = all.indexOf(pane);
    return place < 0 ? pane.reading().label()
        : distinct(all.stream().map(PaneViewModel::reading).toList()).get(place).label();
  }
}
