package deliberate.ui.kit.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A line or paragraph of text.
///
/// @param heading 1 to 6; 0 for plain text
public record TextRow(Place place, int heading, List<Span> spans) implements Row {
  /// No row grows longer than this, in characters: the time to lay one out grows with its length.
  public static final int LONGEST = 1_500;

  public TextRow {
    spans = List.copyOf(spans);
  }

  public static TextRow line(Place place, String text) {
    return new TextRow(place, 0, text.isEmpty() ? List.of() : List.of(Span.plain(text)));
  }

  @Override
  public String text() {
    return spans.size() == 1 ? spans.getFirst().text()
        : spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /// The same with more text at its end, in the look of the text before it.
  public TextRow plus(String more) {
    List<Span> longer = new ArrayList<>(spans);
    if (spans.isEmpty()) {
      longer.add(Span.plain(more));
    } else {
      longer.set(longer.size() - 1, spans.getLast().with(spans.getLast().text() + more));
    }
    return new TextRow(place, heading, longer);
  }
}
