package deliberate.ui.prompt.edit;

import deliberate.prompt.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A section to be added.
///
/// @param title empty for the usual one of its kind
public record NewSection(SectionKind kind, String title) {

  /// What a person who types this may mean: kinds whose name begins so, then those that have it within, and unless one
  /// of them is called just so, a free section with that title.
  public static List<NewSection> fitting(String query) {
    String wanted = query.strip().toLowerCase(Locale.ROOT);
    List<NewSection> fitting = new ArrayList<>();
    Arrays.stream(SectionKind.values()).filter(kind -> name(kind).startsWith(wanted))
        .forEach(kind -> fitting.add(new NewSection(kind, "")));
    Arrays.stream(SectionKind.values()).filter(kind -> name(kind).indexOf(wanted) > 0)
        .forEach(kind -> fitting.add(new NewSection(kind, "")));
    boolean called = Arrays.stream(SectionKind.values()).anyMatch(kind -> name(kind).equals(wanted));
    if (!wanted.isEmpty() && !called) {
      fitting.add(new NewSection(SectionKind.FREE, query.strip()));
    }
    return fitting;
  }

  private static String name(SectionKind kind) {
    return PromptText.titleOf(kind).toLowerCase(Locale.ROOT);
  }
}
