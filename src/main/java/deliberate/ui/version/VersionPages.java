package deliberate.ui.version;

import deliberate.message.Numbers;
import deliberate.message.PromptDiffText;
import deliberate.message.Text;
import deliberate.prompt.Prompt;
import deliberate.prompt.diff.Part;
import deliberate.prompt.diff.PartChange;
import deliberate.prompt.diff.PartChange.Added;
import deliberate.prompt.diff.PartChange.Changed;
import deliberate.prompt.diff.PartChange.Removed;
import deliberate.prompt.diff.PartChange.Same;
import deliberate.prompt.diff.PartChange.TextChange;
import deliberate.prompt.diff.PartKind;
import deliberate.prompt.diff.PromptDiff;
import deliberate.prompt.diff.WordDiff;
import deliberate.ui.kit.diff.DiffRows;
import deliberate.ui.kit.row.Look;
import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Span;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays two versions of a prompt out beside each other: each part below its heading, which says what became of it, and
/// at the same height on both sides.
final class VersionPages {
  private static final int HEADING = 3;
  private static final Place BLOCK = new Place(0, 0, "", true, false);

  private final boolean whole;
  private final List<Row> left = new ArrayList<>();
  private final List<Row> right = new ArrayList<>();
  private final List<DiffRows.Pair> changes = new ArrayList<>();

  private VersionPages(boolean whole) {
    this.whole = whole;
  }

  /// @param whole whether what is the same is shown too
  static DiffRows of(PromptDiff diff, boolean whole) {
    VersionPages pages = new VersionPages(whole);
    List<Same> same = new ArrayList<>();
    for (PartChange change : diff.changes()) {
      if (change instanceof Same one && !whole) {
        if (!same.isEmpty() && same.getFirst().kind() != one.kind()) {
          pages.addSame(same);
        }
        same.add(one);
      } else {
        pages.addSame(same);
        pages.add(change);
      }
    }
    pages.addSame(same);
    return new DiffRows(pages.left, pages.right, pages.changes);
  }

  /// One version alone.
  static DiffRows alone(Prompt prompt) {
    VersionPages pages = new VersionPages(true);
    for (PartChange change : PromptDiff.of(prompt, prompt).changes()) {
      if (change instanceof Same one) {
        pages.heading(PromptDiffText.label(one.before()), PromptDiffText.label(one.after()), "", Set.of());
        pages.texts(one.before(), one.after(), List.of());
      }
    }
    return new DiffRows(pages.left, pages.right, List.of());
  }

  /// Parts in a row that say the same take a line together, sections one each.
  private void addSame(List<Same> same) {
    if (!same.isEmpty()) {
      PartKind kind = same.getFirst().kind();
      if (kind == PartKind.SECTION || same.size() == 1) {
        same.forEach(one -> heading(PromptDiffText.label(one.before()), PromptDiffText.label(one.after()),
            PromptDiffText.fate(one), Set.of()));
      } else {
        String parts = Text.of("version.parts." + kind.id(), Numbers.tokens(same.size()));
        heading(parts, parts, Text.of("version.fate.same"), Set.of());
      }
    }
    same.clear();
  }

  private void add(PartChange change) {
    String fate = PromptDiffText.fate(change);
    switch (change) {
      case Same one -> {
        heading(PromptDiffText.label(one.before()), PromptDiffText.label(one.after()), fate, Set.of());
        texts(one.before(), one.after(), List.of());
      }
      case Added one -> {
        marked(heading("", PromptDiffText.label(one.after()), fate, Set.of(Look.ADDED)));
        texts(empty(one.after()), one.after(), List.of());
      }
      case Removed one -> {
        marked(heading(PromptDiffText.label(one.before()), "", fate, Set.of(Look.REMOVED)));
        texts(one.before(), empty(one.before()), List.of());
      }
      case Changed one -> {
        int row = heading(PromptDiffText.label(one.before()), PromptDiffText.label(one.after()), fate,
            Set.of(Look.STRONG));
        if (one.moved() || one.named() || !one.traits().isEmpty()) {
          marked(row);
        }
        texts(one.before(), one.after(), one.texts());
      }
    }
  }

  /// Steps from change to change stop here too.
  private void marked(int row) {
    changes.add(new DiffRows.Pair(all(left, row), all(right, row)));
  }

  private static Stretch all(List<Row> rows, int row) {
    return new Stretch(new Spot(row, 0), new Spot(row, rows.get(row).text().length()));
  }

  private int heading(String before, String after, String fate, Set<Look> looks) {
    left.add(heading(before, after.isEmpty() ? fate : "", looks));
    right.add(heading(after, after.isEmpty() ? "" : fate, looks));
    return left.size() - 1;
  }

  private static Row heading(String label, String fate, Set<Look> looks) {
    List<Span> spans = new ArrayList<>();
    if (!label.isEmpty()) {
      spans.add(new Span(label, Set.of(Look.STRONG), ""));
    }
    if (!fate.isEmpty()) {
      spans.add(Span.plain("   "));
      spans.add(new Span(fate, looks.isEmpty() ? Set.of(Look.EMPHASIS) : looks, ""));
    }
    return new TextRow(BLOCK, HEADING, spans);
  }

  /// All texts of a part, each below its name where there are several.
  ///
  /// @param known those that were compared already
  private void texts(Part before, Part after, List<TextChange> known) {
    Set<String> names = new LinkedHashSet<>(after.texts().keySet());
    names.addAll(before.texts().keySet());
    for (String name : names) {
      String old = before.texts().getOrDefault(name, "");
      String now = after.texts().getOrDefault(name, "");
      if (whole || !old.equals(now)) {
        if (names.size() > 1) {
          both(name);
        }
        WordDiff words = known.stream().filter(text -> text.name().equals(name)).findFirst().map(TextChange::words)
            .orElseGet(() -> WordDiff.of(old, now));
        if (words.changes().isEmpty() && !old.equals(now)) {
          both(Text.of("version.space"));
        }
        DiffRows rows = DiffRows.of(words);
        append(whole ? rows : Folding.of(rows));
      }
    }
  }

  private void both(String said) {
    left.add(Folding.aside(Place.LINE, said));
    right.add(Folding.aside(Place.LINE, said));
  }

  private void append(DiffRows rows) {
    int from = left.size();
    left.addAll(rows.left());
    right.addAll(rows.right());
    rows.changes().forEach(pair -> changes.add(new DiffRows.Pair(down(pair.left(), from), down(pair.right(), from))));
  }

  private static Stretch down(Stretch stretch, int by) {
    return new Stretch(new Spot(stretch.start().row() + by, stretch.start().at()),
        new Spot(stretch.end().row() + by, stretch.end().at()));
  }

  /// The same part with nothing in it.
  private static Part empty(Part part) {
    return new Part(part.kind(), part.key(), part.name(), part.number(), Map.of(), Map.of());
  }
}
