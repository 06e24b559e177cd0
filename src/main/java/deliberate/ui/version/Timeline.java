package deliberate.ui.version;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptVersion;
import deliberate.run.version.KeptVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The versions of a prompt with what is in the editor, newest first.
record Timeline(List<VersionRow> rows) {
  static final Timeline NONE = new Timeline(List.of());

  Timeline {
    rows = List.copyOf(rows);
  }

  /// Takes a moment for a long prompt.
  ///
  /// @param unsaved whether it differs from its file
  static Timeline of(Prompt now, boolean unsaved, List<KeptVersion> kept) {
    String version = PromptVersion.of(now);
    List<VersionRow> rows = new ArrayList<>();
    for (KeptVersion one : kept) {
      boolean isNow = one.version().equals(version);
      rows.add(new VersionRow(one.version(), Optional.of(one), isNow ? Optional.of(now) : Optional.empty(),
          isNow && unsaved));
    }
    if (rows.stream().noneMatch(VersionRow::isNow)) {
      rows.addFirst(new VersionRow(version, Optional.empty(), Optional.of(now), unsaved));
    }
    return new Timeline(rows);
  }

  /// Whether nothing but what is in the editor is there.
  boolean isEmpty() {
    return rows.stream().allMatch(row -> row.kept().isEmpty());
  }

  Optional<VersionRow> find(String version) {
    return rows.stream().filter(row -> row.isOf(version)).findFirst();
  }

  Optional<VersionRow> now() {
    return rows.stream().filter(VersionRow::isNow).findFirst();
  }

  /// The one before it in time; for the oldest, the newest.
  Optional<VersionRow> before(VersionRow row) {
    int place = place(row);
    return rows.size() < 2 || place < 0 ? Optional.empty() : Optional.of(rows.get((place + 1) % rows.size()));
  }

  /// Counted from the newest; -1 where it is not there.
  int place(VersionRow row) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).isOf(row.version())) {
        return i;
      }
    }
    return -1;
  }

  boolean isOldest(VersionRow row) {
    return place(row) == rows.size() - 1;
  }

  /// Those whose name or version has this in it.
  List<VersionRow> fitting(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty() ? rows : rows.stream().filter(row -> row.version().startsWith(wanted)
        || row.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
  }
}
