package deliberate.ui.kit.page;

import java.util.function.IntToDoubleFunction;

/// What is at the upper edge of a page.
///
/// @param row    the first row in sight
/// @param hidden how much of it is above the edge, in pixels
public record PageTop(int row, double hidden) {
  public static final PageTop START = new PageTop(0, 0);

  /// Where the same row has another height, as in another page beside it.
  public PageTop scaled(double height, double otherHeight) {
    return new PageTop(row, height <= 0 ? 0 : hidden * otherHeight / height);
  }

  PageTop moved(double by) {
    return new PageTop(row, hidden + by);
  }

  /// The same place, told by the row that is really at the edge; no lower than the end of the page allows.
  ///
  /// @param atEnd whether the end of the page is wanted in any case
  PageTop settled(int rows, double height, boolean atEnd, IntToDoubleFunction heightOf) {
    int first = row;
    double above = hidden;
    while (above < 0 && first > 0) {
      above += heightOf.applyAsDouble(--first);
    }
    while (first < rows - 1 && above >= heightOf.applyAsDouble(first)) {
      above -= heightOf.applyAsDouble(first++);
    }
    above = Math.max(0, above);
    double below = -above;
    for (int i = first; i < rows && below < height; i++) {
      below += heightOf.applyAsDouble(i);
    }
    return atEnd || below < height ? end(rows, height, heightOf) : new PageTop(first, above);
  }

  private static PageTop end(int rows, double height, IntToDoubleFunction heightOf) {
    int first = rows;
    double filled = 0;
    while (first > 0 && filled < height) {
      filled += heightOf.applyAsDouble(--first);
    }
    return new PageTop(first, Math.max(0, filled - height));
  }
}
