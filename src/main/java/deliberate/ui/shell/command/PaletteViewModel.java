package deliberate.ui.shell.command;

import deliberate.ui.kit.Command;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The commands that fit the words typed, the best first.
public final class PaletteViewModel {
  private final List<Supplier<List<Command>>> sources;
  private final StringProperty query = new SimpleStringProperty("");
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private List<Command> all = List.of();

  /// @param sources asked whenever the palette opens
  public PaletteViewModel(List<Supplier<List<Command>>> sources) {
    this.sources = List.copyOf(sources);
    query.subscribe(this::search);
  }

  /// What the user types.
  StringProperty query() {
    return query;
  }

  /// What fits.
  ObservableList<Command> found() {
    return found;
  }

  /// Begins anew, with the commands that can be given now.
  void open() {
    all = all();
    query.set("");
    search("");
  }

  /// Every command that can be given now.
  List<Command> all() {
    return sources.stream().flatMap(source -> source.get().stream()).toList();
  }

  private void search(String typed) {
    List<String> words = Stream.of(folded(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    found.setAll(all.stream().filter(command -> fits(command, words))
        .sorted(Comparator.comparingInt(command -> distance(command, words))).toList());
  }

  private static boolean fits(Command command, List<String> words) {
    String where = folded(command.place() + " " + command.text());
    return words.stream().allMatch(where::contains);
  }

  /// What begins with the words comes first, then what has them in its name, then what only stands in such a place.
  private static int distance(Command command, List<String> words) {
    String name = folded(command.text());
    if (words.isEmpty() || name.startsWith(words.getFirst())) {
      return 0;
    }
    return words.stream().allMatch(name::contains) ? 1 : 2;
  }

  /// Without case and accents.
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
