package deliberate.ui.spend;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.spend.Caps;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// The caps as they are typed; an empty field is no cap.
public final class CapsForm {
  private final SpendingViewModel spending;
  private final Map<Cap, StringProperty> fields = new EnumMap<>(Cap.class);
  private final StringProperty askAbove = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

  public CapsForm(SpendingViewModel spending) {
    this.spending = spending;
    for (Cap cap : new Cap[] {Cap.RUN, Cap.DAY, Cap.MONTH, Cap.PROMPT, Cap.SIMULATED_DAY}) {
      fields.put(cap, new SimpleStringProperty(""));
    }
    spending.caps().subscribe(this::fill);
  }

  /// What is typed for each cap, in the order in which to show them.
  public Map<Cap, StringProperty> fields() {
    return fields;
  }

  /// What is taken of a cap so far, in words; empty where that cannot be said for one number.
  public ObservableValue<String> taken(Cap cap) {
    return spending.totals().map(now -> switch (cap) {
      case DAY -> Text.of("spend.caps.taken", Numbers.money(now.today()));
      case MONTH -> Text.of("spend.caps.taken", Numbers.money(now.month()));
      case SIMULATED_DAY -> Text.of("spend.caps.taken", Numbers.money(now.simulated()));
      default -> "";
    });
  }

  /// From which likely cost of one press of the Run button on to ask first.
  public StringProperty askAbove() {
    return askAbove;
  }

  /// What came of saving, in words; empty before.
  public ReadOnlyStringProperty result() {
    return result.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }

  /// Saves what is typed, unless something is no amount.
  public void save() {
    Caps wanted = Caps.NONE;
    for (Map.Entry<Cap, StringProperty> field : fields.entrySet()) {
      String typed = field.getValue().get().strip();
      if (!isAmount(typed)) {
        fail(typed);
        return;
      }
      wanted = wanted.with(field.getKey(), amount(typed));
    }
    if (!isAmount(askAbove.get().strip())) {
      fail(askAbove.get());
      return;
    }
    spending.save(wanted.withAskAbove(amount(askAbove.get().strip())));
    failed.set(false);
    result.set(Text.of("spend.caps.saved"));
  }

  private void fail(String typed) {
    failed.set(true);
    result.set(Text.of("spend.caps.bad", typed));
  }

  private void fill(Caps caps) {
    fields.forEach((cap, field) -> field.set(caps.of(cap).map(BigDecimal::toPlainString).orElse("")));
    askAbove.set(caps.askAbove().map(BigDecimal::toPlainString).orElse(""));
  }

  private static boolean isAmount(String typed) {
    return typed.isEmpty() || typed.matches("\\$?\\s*\\d{1,9}([.,]\\d{1,9})?");
  }

  private static Optional<BigDecimal> amount(String typed) {
    return typed.isEmpty() ? Optional.empty()
        : Optional.of(new BigDecimal(typed.replace("$", "").strip().replace(',', '.')));
  }
}
