package deliberate.report;

import deliberate.message.PromptDiffText;
import deliberate.prompt.diff.Part;
import deliberate.prompt.diff.PartChange;
import deliberate.prompt.diff.PartChange.Added;
import deliberate.prompt.diff.PartChange.Changed;
import deliberate.prompt.diff.PartChange.Removed;
import deliberate.prompt.diff.PartChange.Same;
import deliberate.prompt.diff.PromptDiff;
import deliberate.prompt.diff.WordDiff;
import java.util.ArrayList;
import java.util.List;

/// What differs between two versions of a prompt as plain text: words that are gone as `[-so-]`, new ones as `{+so+}`.
public final class PromptDiffLines {
  private static final String INDENT = "  ";

  private PromptDiffLines() {}

  public static List<String> of(PromptDiff diff) {
    List<String> lines = new ArrayList<>(List.of(PromptDiffText.summary(diff)));
    for (PartChange change : diff.changes()) {
      switch (change) {
        case Same _ -> { }
        case Added one -> add(lines, one.after(), change, one.after().texts().values().stream()
            .map(text -> WordDiff.of("", text)).toList());
        case Removed one -> add(lines, one.before(), change, one.before().texts().values().stream()
            .map(text -> WordDiff.of(text, "")).toList());
        case Changed one -> add(lines, one.after(), change, one.texts().stream()
            .map(PartChange.TextChange::words).toList());
      }
    }
    return lines;
  }

  private static void add(List<String> lines, Part part, PartChange change, List<WordDiff> texts) {
    lines.add("");
    lines.add(PromptDiffText.label(part) + ": " + PromptDiffText.fate(change));
    texts.forEach(text -> marked(text).lines().forEach(line -> lines.add(INDENT + line)));
  }

  static String marked(WordDiff diff) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (WordDiff.Change change : diff.changes()) {
      text.append(diff.after(), at, change.newStart());
      if (change.start() < change.end()) {
        text.append("[-").append(diff.before(), change.start(), change.end()).append("-]");
      }
      if (change.newStart() < change.newEnd()) {
        text.append("{+").append(diff.after(), change.newStart(), change.newEnd()).append("+}");
      }
      at = change.newEnd();
    }
    return text.append(diff.after().substring(at)).toString();
  }
}
