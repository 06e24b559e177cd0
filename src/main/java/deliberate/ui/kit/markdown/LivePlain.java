package deliberate.ui.kit.markdown;

import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.TextRow;
import java.util.ArrayList;
import java.util.List;

/// Text as it came: one row a line. A long line is broken after a sentence where there is one, else between words; what
/// has been shown is never changed again.
public final class LivePlain implements LiveRows {
  private static final int BETWEEN_WORDS = 1_300;
  private static final int AFTER_SENTENCE = 500;
  private static final String SENTENCE_ENDS = ".!?…。！？";

  private final StringBuilder line = new StringBuilder();
  private Place place = Place.LINE;
  private int whole;
  private boolean afterReturn;

  @Override
  public Change take(String piece) {
    int from = whole;
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == '\n' && afterReturn) {
        afterReturn = false;
        continue;
      }
      afterReturn = c == '\r';
      if (c == '\n' || c == '\r') {
        end(rows, Place.LINE);
      } else {
        line.append(c);
        if (isFull()) {
          end(rows, Place.JOINED);
        }
      }
    }
    rows.add(TextRow.line(place, line.toString()));
    return new Change(from, rows);
  }

  @Override
  public boolean isWaiting() {
    return false;
  }

  @Override
  public Change read(boolean ended) {
    return take("");
  }

  private boolean isFull() {
    int length = line.length();
    char last = line.charAt(length - 1);
    boolean sentence = length > 1 && SENTENCE_ENDS.indexOf(line.charAt(length - 2)) >= 0;
    return Character.isWhitespace(last) && length >= (sentence ? AFTER_SENTENCE : BETWEEN_WORDS)
        || length >= TextRow.LONGEST - 1 && !Character.isHighSurrogate(last);
  }

  private void end(List<Row> rows, Place next) {
    rows.add(TextRow.line(place, line.toString()));
    line.setLength(0);
    place = next;
    whole++;
  }
}
