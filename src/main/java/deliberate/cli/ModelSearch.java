package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.message.Text;
import deliberate.provider.ModelCatalog;
import java.util.Comparator;
import java.util.Optional;

/// Finds a model by its id, and where there is none, says which comes nearest.
final class ModelSearch {
  /// A name that differs in more than this is no slip of the keyboard.
  private static final int MOST_SLIPS = 4;

  private final ModelCatalog catalog;

  ModelSearch(ModelCatalog catalog) {
    this.catalog = catalog;
  }

  ModelCatalog.Entry find(String id) {
    return catalog.find(id).orElseThrow(() -> new BadArgument(nearest(id)
        .map(near -> Text.of("cli.unknown-model.near", id, near))
        .orElseGet(() -> Text.of("cli.unknown-model", id))));
  }

  private Optional<String> nearest(String id) {
    return catalog.entries().stream().map(entry -> entry.model().id())
        .min(Comparator.comparingInt(known -> distance(id, known)))
        .filter(known -> distance(id, known) <= MOST_SLIPS);
  }

  /// How many characters must be put in, taken out or replaced to make one of the other (Levenshtein's distance).
  static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] line = new int[above.length];
      line[0] = row;
      for (int column = 1; column < line.length; column++) {
        int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        line[column] = Math.min(replaced, 1 + Math.min(above[column], line[column - 1]));
      }
      above = line;
    }
    return above[to.length()];
  }
}
