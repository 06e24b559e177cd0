package deliberate.ui.prices;

import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.kept.KeptPrices;
import deliberate.pricing.kept.LivePrices;
import deliberate.task.TaskRunner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The price book as a searchable list, the user's own prices on top.
public final class PricesViewModel {
  private final LivePrices prices;
  private final TaskRunner tasks;
  private final Clock clock;
  private final ObservableList<Price> all = FXCollections.observableArrayList();
  private final FilteredList<Price> shown = new FilteredList<>(all);
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  private final OwnPricesViewModel own;

  public PricesViewModel(LivePrices prices, TaskRunner tasks, Clock clock) {
    this.prices = prices;
    this.tasks = tasks;
    this.clock = clock;
    this.own = new OwnPricesViewModel(prices, tasks, this::today, this::renew);
    search.subscribe(text -> shown.setPredicate(price -> matches(price, text)));
    renew();
  }

  /// What the search leaves.
  public ObservableList<Price> shown() {
    return shown;
  }

  public StringProperty search() {
    return search;
  }

  /// What came of the last change, in words; empty before.
  public ReadOnlyStringProperty result() {
    return result.getReadOnlyProperty();
  }

  /// The table of the user's own.
  OwnPricesViewModel own() {
    return own;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  LivePrices prices() {
    return prices;
  }

  /// Reads what was typed and brought in at earlier times.
  ///
  /// @param onProblem gets the reason where it cannot be read
  public void load(Consumer<String> onProblem) {
    tasks.run(() -> {
      prices.load();
      return prices;
    }, _ -> {
      own.load();
      renew();
    }, e -> onProblem.accept(String.valueOf(e.getMessage())));
  }

  /// Takes one of the user's own prices away; that can be undone.
  public void remove(Price price) {
    own.delete(price);
    result.set(Text.of("prices.own.removed", price.model()));
  }

  /// Puts back what was removed last.
  public void undo() {
    own.undo();
    result.set("");
  }

  /// Takes over prices that were looked at.
  public void take(List<Price> imported) {
    change(kept -> kept.withImported(imported), Text.of("prices.import.taken", "" + imported.size()));
  }

  /// Goes back to the prices that came with the app, and the user's own.
  public void forgetImported() {
    change(KeptPrices::withoutImported, Text.of("prices.import.forgotten"));
  }

  private void change(UnaryOperator<KeptPrices> change, String done) {
    tasks.run(() -> {
      prices.change(change);
      return done;
    }, said -> {
      result.set(said);
      renew();
    }, e -> result.set(Text.of("prices.unsaved", String.valueOf(e.getMessage()))));
  }

  private void renew() {
    List<Price> sorted = new ArrayList<>(prices.get().prices());
    sorted.sort(Comparator.comparing((Price price) -> price.shelf() != Price.Shelf.OWN)
        .thenComparing(price -> price.shelf() != Price.Shelf.IMPORTED));
    all.setAll(sorted);
  }

  private static boolean matches(Price price, String text) {
    String name = (price.vendor() + "/" + price.model()).toLowerCase(Locale.ROOT);
    return List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream().allMatch(name::contains);
  }
}
