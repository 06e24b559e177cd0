package deliberate.message;

import deliberate.prompt.diff.Part;
import deliberate.prompt.diff.PartChange;
import deliberate.prompt.diff.PartChange.Added;
import deliberate.prompt.diff.PartChange.Changed;
import deliberate.prompt.diff.PartChange.Removed;
import deliberate.prompt.diff.PartChange.Same;
import deliberate.prompt.diff.PartChange.TraitChange;
import deliberate.prompt.diff.PartKind;
import deliberate.prompt.diff.PromptDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What differs between two versions of a prompt, in words.
public final class PromptDiffText {
  private static final String ENABLED = "enabled";

  private PromptDiffText() {}

  /// In a few words, such as "2 sections changed, 1 example added".
  public static String summary(PromptDiff diff) {
    List<String> words = new ArrayList<>();
    for (PartKind kind : PartKind.values()) {
      if (kind == PartKind.PROMPT) {
        whole(diff).ifPresent(words::add);
      } else {
        count(words, diff, kind, "changed", change -> change instanceof Changed one && one.saysOtherwise());
        count(words, diff, kind, "added", Added.class::isInstance);
        count(words, diff, kind, "removed", Removed.class::isInstance);
        count(words, diff, kind, "moved", change -> change instanceof Changed one && !one.saysOtherwise());
      }
    }
    return words.isEmpty() ? Text.of("version.same") : String.join(", ", words);
  }

  /// What a part is called, such as "Task" or "Example 2".
  public static String label(Part part) {
    return switch (part.kind()) {
      case PROMPT -> Text.of("version.label.prompt");
      case SECTION -> part.traits().getOrDefault("title", Text.of("prompt.kind." + part.traits().get("kind")));
      case EXAMPLE, TURN -> Text.of("version.label." + part.kind().id(), Numbers.tokens(part.number()));
      case VARIABLE -> Text.of("version.label.variable", part.name());
      case CASE -> part.name().isEmpty() ? Text.of("version.label.case.unnamed", Numbers.tokens(part.number()))
          : Text.of("version.label.case", part.name());
      case CHECK -> Text.of("version.label.check", part.name());
      case PANE -> Text.of("version.label.pane", part.name());
    };
  }

  /// What became of a part besides its texts, such as "added" or "moved, switched off".
  public static String fate(PartChange change) {
    return switch (change) {
      case Same _ -> Text.of("version.fate.same");
      case Added _ -> Text.of("version.fate.added");
      case Removed _ -> Text.of("version.fate.removed");
      case Changed one -> fate(one);
    };
  }

  private static String fate(Changed change) {
    List<String> words = new ArrayList<>();
    if (change.moved()) {
      words.add(Text.of("version.fate.moved", Numbers.tokens(change.before().number()),
          Numbers.tokens(change.after().number())));
    }
    if (change.named()) {
      words.add(Text.of("version.fate.renamed", change.before().name()));
    }
    change.traits().forEach(trait -> words.add(fate(trait)));
    if (words.isEmpty()) {
      words.add(Text.of("version.fate.changed"));
    }
    return String.join(", ", words);
  }

  private static String fate(TraitChange trait) {
    if (trait.name().equals(ENABLED)) {
      return Text.of(trait.after().isPresent() ? "version.fate.off" : "version.fate.on");
    }
    return Text.of("version.fate.trait", trait.name(), shown(trait.before()), shown(trait.after()));
  }

  private static String shown(Optional<String> value) {
    return value.map(known -> Text.of("version.quoted", known)).orElse(Numbers.UNKNOWN);
  }

  /// Which settings of the prompt itself differ.
  private static Optional<String> whole(PromptDiff diff) {
    List<String> names = diff.changes().stream().filter(change -> change.kind() == PartKind.PROMPT)
        .filter(Changed.class::isInstance).map(Changed.class::cast).flatMap(change -> Stream.concat(
            change.traits().stream().map(TraitChange::name), change.texts().stream().map(PartChange.TextChange::name)))
        .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(Text.of("version.count.changed", names.stream()
        .map(name -> Text.of("version.whole." + name)).collect(Collectors.joining(", "))));
  }

  private static void count(List<String> words, PromptDiff diff, PartKind kind, String fate,
      Predicate<PartChange> which) {
    long number = diff.changes().stream().filter(change -> change.kind() == kind).filter(which).count();
    if (number > 0) {
      String parts = number == 1 ? Text.of("version.part." + kind.id())
          : Text.of("version.parts." + kind.id(), Numbers.tokens(number));
      words.add(Text.of("version.count." + fate, parts));
    }
  }
}
