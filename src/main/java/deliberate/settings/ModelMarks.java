package deliberate.settings;

import java.util.ArrayList;
import java.util.List;

/// Which models the user likes and which were chosen lately.
///
/// @param favourites models' ids
/// @param recent     models' ids, newest first
public record ModelMarks(List<String> favourites, List<String> recent) {
  public static final ModelMarks NONE = new ModelMarks(List.of(), List.of());
  private static final int RECENT_MODELS = 6;

  public ModelMarks {
    favourites = List.copyOf(favourites);
    recent = List.copyOf(recent);
  }

  public boolean isFavourite(String model) {
    return favourites.contains(model);
  }

  /// Makes it a favourite, or no longer one.
  public ModelMarks toggled(String model) {
    List<String> changed = new ArrayList<>(favourites);
    if (!changed.remove(model)) {
      changed.add(model);
    }
    return new ModelMarks(changed, recent);
  }

  /// Remembers it as the one chosen last.
  public ModelMarks used(String model) {
    List<String> changed = new ArrayList<>(recent);
    changed.remove(model);
    changed.addFirst(model);
    return new ModelMarks(favourites, changed.subList(0, Math.min(changed.size(), RECENT_MODELS)));
  }
}
