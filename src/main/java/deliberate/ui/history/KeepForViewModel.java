package deliberate.ui.history;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.HistorySize;
import deliberate.run.history.entry.KeepRules;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// How long runs are kept, as it is typed.
public final class KeepForViewModel {
  private static final long MEGABYTE = 1L << 20;

  private final RunHistory history;
  private final HistoryViewModel list;
  private final StringProperty days = new SimpleStringProperty(this, "days", "");
  private final StringProperty megabytes = new SimpleStringProperty(this, "megabytes", "");
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

  private record Now(KeepRules rules, HistorySize size) {}

  public KeepForViewModel(RunHistory history, HistoryViewModel list) {
    this.history = history;
    this.list = list;
  }

  /// Empty for no such rule.
  public StringProperty days() {
    return days;
  }

  public StringProperty megabytes() {
    return megabytes;
  }

  /// What there is now, or what became of the rules.
  public ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// Reads the rules in force.
  public void read() {
    list.work(() -> new Now(history.upkeep().rules(), history.upkeep().size()), now -> {
      days.set(now.rules().days().isPresent() ? "" + now.rules().days().getAsInt() : "");
      megabytes.set(now.rules().bytes().isPresent() ? "" + now.rules().bytes().getAsLong() / MEGABYTE : "");
      said.set(Text.of("history.keep.size", Numbers.tokens(now.size().runs()), Numbers.bytes(now.size().bytes())));
    });
  }

  /// Puts the rules in force; what they do not keep is removed.
  public void apply() {
    if (!isNumber(days.get(), 5) || !isNumber(megabytes.get(), 7)) {
      said.set(Text.of("history.keep.bad"));
      return;
    }
    OptionalInt forDays = days.get().isBlank() ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(days.get().strip()));
    OptionalLong bytes = megabytes.get().isBlank() ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(megabytes.get().strip()) * MEGABYTE);
    said.set(Text.of("history.keep.working"));
    list.work(() -> history.upkeep().keepBy(new KeepRules(forDays, bytes)), gone -> {
      said.set(Text.of("history.keep.done", Numbers.tokens(gone)));
      list.refresh();
    });
  }

  private static boolean isNumber(String typed, int digits) {
    return typed.isBlank() || typed.strip().matches("[1-9]\\d{0," + (digits - 1) + "}");
  }
}
