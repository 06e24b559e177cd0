package deliberate.settings;

import java.util.ArrayList;
import java.util.List;

/// How a user likes to see the panes of one prompt.
///
/// @param prompt the prompt's id
/// @param grid   in a grid instead of one row
/// @param widths of the panes in their order, in relation to each other; empty for all alike
public record PaneLayout(String prompt, boolean grid, List<Double> widths) {
  private static final int MOST = 200;

  public PaneLayout {
    widths = List.copyOf(widths);
  }

  /// The list with this layout instead of the prompt's older one; those not used for long fall out.
  static List<PaneLayout> kept(List<PaneLayout> layouts, PaneLayout layout) {
    List<PaneLayout> all = new ArrayList<>(layouts);
    all.removeIf(old -> old.prompt().equals(layout.prompt()));
    all.addFirst(layout);
    return List.copyOf(all.subList(0, Math.min(all.size(), MOST)));
  }
}
