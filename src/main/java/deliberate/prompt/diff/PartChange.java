package deliberate.prompt.diff;

import java.util.List;
import java.util.Optional;

/// What became of a part of a prompt from one version to another.
public sealed interface PartChange {

  PartKind kind();

  /// It says the same at the same place.
  record Same(Part before, Part after) implements PartChange {
    @Override
    public PartKind kind() {
      return after.kind();
    }
  }

  /// Only the later version has it.
  record Added(Part after) implements PartChange {
    @Override
    public PartKind kind() {
      return after.kind();
    }
  }

  /// Only the earlier version has it.
  record Removed(Part before) implements PartChange {
    @Override
    public PartKind kind() {
      return before.kind();
    }
  }

  /// Both have it, and it stands elsewhere or says something else.
  ///
  /// @param moved whether it stands elsewhere among its kind
  /// @param named whether it is told apart by another name, as a case that was renamed
  /// @param texts those that differ
  record Changed(Part before, Part after, boolean moved, boolean named, List<TraitChange> traits,
                 List<TextChange> texts) implements PartChange {
    public Changed {
      traits = List.copyOf(traits);
      texts = List.copyOf(texts);
    }

    @Override
    public PartKind kind() {
      return after.kind();
    }

    /// Whether it says something else, wherever it stands.
    public boolean saysOtherwise() {
      return named || !traits.isEmpty() || !texts.isEmpty();
    }
  }

  /// A short setting that differs; empty where it was or is at its default.
  record TraitChange(String name, Optional<String> before, Optional<String> after) {}

  /// A text that differs, by word.
  record TextChange(String name, WordDiff words) {}
}
