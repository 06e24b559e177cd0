package deliberate.ui.version;

import deliberate.message.Text;
import deliberate.message.VersionWords;
import deliberate.run.version.KeptVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/// Lines of the timeline in words.
final class VersionLabels {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

  private VersionLabels() {}

  /// What a version is called: by its name, else by its moment.
  static String title(VersionRow row) {
    if (row.kept().isEmpty()) {
      return now(row);
    }
    String moment = MOMENT.format(row.kept().get().at().atZone(ZoneId.systemDefault()));
    return row.name().isEmpty() ? moment : Text.of("version.named", row.name(), moment);
  }

  /// The same with what it is called in runs.
  static String whole(VersionRow row) {
    String title = row.isNow() && row.kept().isPresent()
        ? Text.of("version.whole-title", title(row), now(row)) : title(row);
    return Text.of("version.whole-title", title, row.version());
  }

  /// The same within its day.
  static String brief(VersionRow row) {
    return row.kept().isEmpty() ? now(row) : row.name().isEmpty() ? time(row) : row.name();
  }

  static String time(VersionRow row) {
    return row.kept().map(kept -> TIME.format(kept.at().atZone(ZoneId.systemDefault()))).orElse("");
  }

  /// That it is what is in the editor.
  static String now(VersionRow row) {
    return Text.of(row.unsaved() ? "version.now.unsaved" : "version.now");
  }

  /// What kept it, what its runs cost, what they passed.
  static List<String> figures(VersionRow row) {
    List<String> figures = new ArrayList<>();
    row.kept().ifPresent(kept -> {
      figures.add(VersionWords.kept(kept));
      VersionWords.cost(kept.runs()).ifPresent(figures::add);
      VersionWords.checks(kept.runs()).ifPresent(figures::add);
    });
    return figures.stream().filter(words -> !words.isEmpty()).toList();
  }

  /// The day of a version where the one above it is of another.
  static String day(VersionRow row, VersionRow above) {
    if (row.kept().isEmpty()) {
      return "";
    }
    LocalDate day = day(row.kept().get());
    return above != null && above.kept().map(VersionLabels::day).filter(day::equals).isPresent() ? "" : DAY.format(day);
  }

  private static LocalDate day(KeptVersion version) {
    return LocalDate.ofInstant(version.at(), ZoneId.systemDefault());
  }
}
