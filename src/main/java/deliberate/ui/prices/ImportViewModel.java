package deliberate.ui.prices;

import deliberate.message.FailureText;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.list.PriceChange;
import deliberate.pricing.list.PriceList;
import deliberate.pricing.list.UnreadableList;
import deliberate.provider.http.Download;
import deliberate.provider.http.TooLargeException;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Brings in a public list of prices: what it would change is shown first, and the doubtful is left out unless the user
/// wants it.
public final class ImportViewModel {
  private final PricesViewModel prices;
  private final Download download;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final StringProperty address = new SimpleStringProperty("");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper leftOut = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private CancelSignal current = new CancelSignal();

  public ImportViewModel(PricesViewModel prices, Download download, Dialogs dialogs, TaskRunner tasks) {
    this.prices = prices;
    this.download = download;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /// One change that can be taken or left.
  public record Line(PriceChange change, BooleanProperty wanted) {}

  /// What the list would change.
  public ObservableList<Line> lines() {
    return lines;
  }

  LocalDate today() {
    return prices.today();
  }

  public StringProperty address() {
    return address;
  }

  /// What was found, or what went wrong.
  public ReadOnlyStringProperty result() {
    return result.getReadOnlyProperty();
  }

  /// What the list holds that is not taken over, in a few words; empty where that is nothing.
  public ReadOnlyStringProperty leftOut() {
    return leftOut.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }

  /// Asks for a file and shows what it would change.
  public void chooseFile() {
    dialogs.chooseToOpen(Text.of("prices.import.title"))
        .ifPresent(path -> start(() -> PriceList.read(path, prices.today()), current = new CancelSignal()));
  }

  /// Fetches the list from the address typed, and shows what it would change.
  public void fetch() {
    CancelSignal cancel = new CancelSignal();
    current = cancel;
    String typed = address.get().strip();
    start(() -> {
      URI from = uri(typed);
      return PriceList.read(download.bytes(from, PriceList.MOST_BYTES, cancel), typed, prices.today());
    }, cancel);
  }

  public void stop() {
    current.cancel();
    working.set(false);
    result.set("");
  }

  /// Takes over what is wanted.
  public void take() {
    List<Price> wanted = lines.stream().filter(line -> line.wanted().get()).map(line -> line.change().after()).toList();
    if (!wanted.isEmpty()) {
      prices.take(wanted);
    }
    lines.clear();
    leftOut.set("");
    result.set(wanted.isEmpty() ? "" : Text.of("prices.import.taken", "" + wanted.size()));
  }

  private static URI uri(String typed) throws UnreadableList {
    try {
      URI address = URI.create(typed);
      if (Download.isAllowed(address)) {
        return address;
      }
    } catch (IllegalArgumentException _) {
      throw new UnreadableList(UnreadableList.Kind.NOT_HTTPS, typed);
    }
    throw new UnreadableList(UnreadableList.Kind.NOT_HTTPS, typed);
  }

  private void start(Callable<PriceList> reading, CancelSignal cancel) {
    working.set(true);
    leftOut.set("");
    lines.clear();
    result.set(Text.of("prices.import.reading"));
    tasks.run(() -> {
      PriceList list = reading.call();
      return new Found(list, PriceChange.of(list, prices.prices().get(), prices.today()));
    }, found -> {
      if (!cancel.isCancelled()) {
        show(found);
      }
    }, problem -> {
      if (!cancel.isCancelled()) {
        working.set(false);
        result.set(sentence(problem));
        if (problem instanceof Download.Failed failed) {
          failed.elsewhere().ifPresent(there -> address.set(there.toString()));
        }
      }
    });
  }

  private void show(Found found) {
    working.set(false);
    lines.setAll(found.changes().stream()
        .map(change -> new Line(change, new SimpleBooleanProperty(change.doubt().isEmpty()))).toList());
    long doubtful = found.changes().stream().filter(change -> change.doubt().isPresent()).count();
    StringBuilder said = new StringBuilder(Text.of("prices.import.found", form(found.list().form()),
        Numbers.tokens(found.list().prices().size()), Numbers.tokens(found.changes().size())));
    if (doubtful > 0) {
      said.append(' ').append(Text.of("prices.import.doubtful", Numbers.tokens(doubtful)));
    }
    result.set(said.toString());
    leftOut.set(LeftOutText.of(found.list().leftOut()));
  }

  private static String form(PriceList.Form form) {
    return Text.of("prices.import.form." + form.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static String sentence(Exception problem) {
    return switch (problem) {
      case UnreadableList bad -> Text.of("prices.import." + bad.kind().name().toLowerCase(Locale.ROOT)
          .replace('_', '-'), bad.kind() == UnreadableList.Kind.TOO_LARGE
          ? Numbers.bytes(PriceList.MOST_BYTES) : String.valueOf(bad.getMessage()));
      case TooLargeException _ -> Text.of("prices.import.too-large", Numbers.bytes(PriceList.MOST_BYTES));
      case Download.Failed failed -> failed.elsewhere()
          .map(there -> Text.of("prices.import.elsewhere", there.getHost()))
          .orElseGet(() -> FailureText.of(failed.failure()).sentence());
      case IOException e -> Text.of("prices.import.failed", String.valueOf(e.getMessage()));
      default -> throw new IllegalStateException(problem);
    };
  }

  private record Found(PriceList list, List<PriceChange> changes) {}
}
