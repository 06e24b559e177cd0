package deliberate.prompt.diff;

import deliberate.prompt.Prompt;
import deliberate.prompt.diff.PartChange.Added;
import deliberate.prompt.diff.PartChange.Changed;
import deliberate.prompt.diff.PartChange.Removed;
import deliberate.prompt.diff.PartChange.Same;
import deliberate.prompt.diff.PartChange.TextChange;
import deliberate.prompt.diff.PartChange.TraitChange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Where two versions of a prompt differ: part by part, and the texts in them by word.
///
/// @param changes every part of both, those that are the same included, kind after kind in the order of the later one;
///                what is gone stands behind what it stood behind
public record PromptDiff(List<PartChange> changes) {
  public PromptDiff {
    changes = List.copyOf(changes);
  }

  public static PromptDiff of(Prompt before, Prompt after) {
    return of(before, after, () -> false);
  }

  /// @param stopped looked at now and then
  /// @throws CancellationException once stopped
  public static PromptDiff of(Prompt before, Prompt after, BooleanSupplier stopped) {
    List<PartChange> changes = new ArrayList<>();
    for (PartKind kind : PartKind.values()) {
      changes.addAll(between(Parts.of(kind, before), Parts.of(kind, after), stopped));
    }
    return new PromptDiff(changes);
  }

  /// Whether both say the same.
  public boolean isNone() {
    return changes.stream().allMatch(Same.class::isInstance);
  }

  /// How many parts of a kind came to this.
  public int count(PartKind kind, Class<? extends PartChange> fate) {
    return (int) changes.stream().filter(change -> change.kind() == kind && fate.isInstance(change)).count();
  }

  private static List<PartChange> between(List<Part> before, List<Part> after, BooleanSupplier stopped) {
    int[] origins = PartMatching.of(before, after);
    boolean[] moved = PartMatching.moved(origins);
    boolean[] kept = new boolean[before.size()];
    for (int origin : origins) {
      if (origin >= 0) {
        kept[origin] = true;
      }
    }
    List<PartChange> changes = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < after.size(); i++) {
      if (origins[i] >= 0 && !moved[i]) {
        next = addGone(changes, before, kept, next, origins[i]);
      }
      changes.add(origins[i] < 0 ? new Added(after.get(i))
          : change(before.get(origins[i]), after.get(i), moved[i], stopped));
    }
    addGone(changes, before, kept, next, before.size());
    return changes;
  }

  private static int addGone(List<PartChange> changes, List<Part> before, boolean[] kept, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!kept[i]) {
        changes.add(new Removed(before.get(i)));
      }
    }
    return Math.max(from, to);
  }

  private static PartChange change(Part before, Part after, boolean moved, BooleanSupplier stopped) {
    boolean named = after.kind() != PartKind.SECTION && !before.key().equals(after.key());
    if (!moved && !named && before.says(after)) {
      return new Same(before, after);
    }
    return new Changed(before, after, moved, named, traits(before.traits(), after.traits()),
        texts(before.texts(), after.texts(), stopped));
  }

  private static List<TraitChange> traits(Map<String, String> before, Map<String, String> after) {
    return both(before, after).stream().filter(name -> !Optional.ofNullable(before.get(name))
        .equals(Optional.ofNullable(after.get(name)))).map(name -> new TraitChange(name,
        Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)))).toList();
  }

  private static List<TextChange> texts(Map<String, String> before, Map<String, String> after,
      BooleanSupplier stopped) {
    return both(before, after).stream().filter(name -> !before.getOrDefault(name, "")
        .equals(after.getOrDefault(name, ""))).map(name -> new TextChange(name,
        WordDiff.of(before.getOrDefault(name, ""), after.getOrDefault(name, ""), stopped))).toList();
  }

  private static Set<String> both(Map<String, String> before, Map<String, String> after) {
    Set<String> names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    return names;
  }
}
