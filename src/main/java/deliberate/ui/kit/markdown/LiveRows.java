package deliberate.ui.kit.markdown;

import deliberate.ui.kit.row.Row;
import java.util.List;

/// Turns text that grows at its end into rows.
public interface LiveRows {

  /// Takes in more text, and says what that changes at once.
  Change take(String piece);

  /// Whether text was taken in that no change has told of.
  boolean isWaiting();

  /// Tells of what waits.
  ///
  /// @param ended whether no more text is expected, so that nothing needs to be held back
  Change read(boolean ended);

  /// Rows in the place of all from this number on.
  record Change(int from, List<Row> rows) {
    public Change {
      rows = List.copyOf(rows);
    }
  }
}
