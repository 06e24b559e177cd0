package deliberate.ui.kit.edit;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Puts highlighting into the area, touching only the paragraphs whose colours change.
public final class Painter {
  private final SoftArea area;

  Painter(SoftArea area) {
    this.area = area;
  }

  /// Marks for a text; of no use any more once the text is another.
  record Job(String text, List<Highlighter.Mark> marks) {}

  void paint(Job job) {
    if (!area.soft().plain().equals(job.text())) {
      return;
    }
    List<Highlighter.Mark> marks = job.marks().stream().map(this::shown).toList();
    int first = firstDifferent(marks);
    if (first < 0) {
      return;
    }
    int last = lastDifferent(marks, first);
    int start = area.getAbsolutePosition(first, 0);
    int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
    if (end > start) {
      area.setStyleSpans(start, spans(marks, start, end));
    }
  }

  private Highlighter.Mark shown(Highlighter.Mark mark) {
    return new Highlighter.Mark(area.soft().toShown(mark.start()), area.soft().toShown(mark.end()), mark.style());
  }

  private int firstDifferent(List<Highlighter.Mark> marks) {
    int start = 0;
    int next = 0;
    for (int index = 0; index < area.getParagraphs().size(); index++) {
      int end = start + area.getParagraphLength(index);
      while (next < marks.size() && marks.get(next).end() <= start) {
        next++;
      }
      if (differs(index, marks, next, start, end)) {
        return index;
      }
      start = end + 1;
    }
    return -1;
  }

  private int lastDifferent(List<Highlighter.Mark> marks, int first) {
    int end = area.getLength();
    int next = marks.size();
    for (int index = area.getParagraphs().size() - 1; index > first; index--) {
      int start = end - area.getParagraphLength(index);
      while (next > 0 && marks.get(next - 1).end() > start) {
        next--;
      }
      if (differs(index, marks, next, start, end)) {
        return index;
      }
      end = start - 1;
    }
    return first;
  }

  /// @param next the first mark that ends behind the paragraph's start
  private boolean differs(int paragraph, List<Highlighter.Mark> marks, int next, int start, int end) {
    StyleSpans<Collection<String>> now = area.getParagraph(paragraph).getStyleSpans();
    boolean marked = next < marks.size() && marks.get(next).start() < end;
    boolean plain = now.getSpanCount() == 1 && now.getStyleSpan(0).getStyle().isEmpty();
    return end > start && (marked || !plain)
        && !now.equals(spans(marks.subList(next, marks.size()), start, end));
  }

  private static StyleSpans<Collection<String>> spans(List<Highlighter.Mark> marks, int start, int end) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int at = start;
    for (Highlighter.Mark mark : marks) {
      if (mark.start() >= end) {
        break;
      }
      if (mark.end() > at) {
        int from = Math.max(mark.start(), at);
        builder.add(List.of(), from - at);
        at = Math.min(mark.end(), end);
        builder.add(List.of(mark.style()), at - from);
      }
    }
    return builder.add(List.of(), end - at).create();
  }
}
