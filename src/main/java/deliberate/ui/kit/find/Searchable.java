package deliberate.ui.kit.find;

import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Stretch;
import java.util.List;
import java.util.Optional;

/// A page that can be searched as it is shown.
public interface Searchable {

  List<Row> rows();

  /// Marks these places, each within one row, and the one of them that is looked at.
  void mark(List<Stretch> found, Optional<Stretch> current);

  /// Has this place in sight.
  void reveal(Stretch place);
}
