package deliberate.ui.prices;

import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.pricing.kept.OwnPrice;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A price as it is typed.
public final class OwnPriceForm {
  private static final String AMOUNT = "\\d{1,9}([.,]\\d{1,12})?";

  private final Supplier<LocalDate> today;
  private final Map<Field, StringProperty> fields = new EnumMap<>(Field.class);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  OwnPriceForm(Supplier<LocalDate> today) {
    this.today = today;
    for (Field field : Field.values()) {
      fields.put(field, new SimpleStringProperty(""));
    }
    clear();
  }

  /// What can be typed, in the order in which to show it.
  public enum Field {
    VENDOR,
    MODEL,
    CURRENCY,
    RATE,
    INPUT,
    CACHED,
    CACHE_WRITE,
    CACHE_WRITE_LONG,
    OUTPUT,
    REASONING,
    FROM,
    TO;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public StringProperty field(Field field) {
    return fields.get(field);
  }

  /// What is wrong with what is typed; empty while nothing is.
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  public void clear() {
    fields.values().forEach(text -> text.set(""));
    set(Field.CURRENCY, OwnPrice.DOLLARS);
    set(Field.RATE, "1");
    problem.set("");
  }

  /// Begins with a price that is known, such as to correct it.
  public void beginWith(Price price) {
    clear();
    set(Field.VENDOR, price.vendor());
    set(Field.MODEL, price.model());
    price.original().ifPresent(typed -> {
      set(Field.CURRENCY, typed.currency());
      set(Field.RATE, typed.perUnit().toPlainString());
    });
    Price.Rates rates = price.original().map(Price.InCurrency::rates).orElse(price.standard());
    set(Field.INPUT, rates.input().toPlainString());
    set(Field.CACHED, text(rates.cachedInput()));
    set(Field.CACHE_WRITE, text(rates.cacheWrite()));
    set(Field.CACHE_WRITE_LONG, text(rates.cacheWriteLong()));
    set(Field.OUTPUT, rates.output().toPlainString());
    set(Field.REASONING, text(rates.reasoning()));
    if (price.shelf() == Price.Shelf.OWN) {
      set(Field.FROM, price.effectiveFrom().map(LocalDate::toString).orElse(""));
      set(Field.TO, price.effectiveTo().map(LocalDate::toString).orElse(""));
    }
  }

  /// What is typed as a price; empty, with the problem said, where it is none.
  Optional<OwnPrice> read() {
    try {
      problem.set("");
      if (typed(Field.VENDOR).isEmpty() || typed(Field.MODEL).isEmpty()) {
        throw new Bad(Text.of("prices.own.no-model"));
      }
      String currency = typed(Field.CURRENCY).toUpperCase(Locale.ROOT);
      Price.Rates rates = new Price.Rates(amount(Field.INPUT).orElseThrow(() -> missing(Field.INPUT)),
          amount(Field.CACHED), amount(Field.CACHE_WRITE), amount(Field.CACHE_WRITE_LONG),
          amount(Field.OUTPUT).orElseThrow(() -> missing(Field.OUTPUT)), amount(Field.REASONING));
      BigDecimal perUnit = currency.equals(OwnPrice.DOLLARS) ? BigDecimal.ONE
          : amount(Field.RATE).filter(rate -> rate.signum() > 0).orElseThrow(() -> missing(Field.RATE));
      return Optional.of(new OwnPrice(typed(Field.VENDOR), typed(Field.MODEL), currency, perUnit, rates,
          day(Field.FROM), day(Field.TO), today.get()));
    } catch (Bad bad) {
      problem.set(bad.getMessage());
      return Optional.empty();
    }
  }

  private static Bad missing(Field field) {
    return new Bad(Text.of("prices.own.missing", Text.of("prices.own." + field.id())));
  }

  private Optional<BigDecimal> amount(Field field) {
    String typed = typed(field);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    if (!typed.matches(AMOUNT)) {
      throw new Bad(Text.of("prices.own.bad-amount", Text.of("prices.own." + field.id()), typed));
    }
    return Optional.of(new BigDecimal(typed.replace(',', '.')));
  }

  private Optional<LocalDate> day(Field field) {
    try {
      return typed(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed(field)));
    } catch (DateTimeException _) {
      throw new Bad(Text.of("prices.own.bad-day", Text.of("prices.own." + field.id()), typed(field)));
    }
  }

  private String typed(Field field) {
    return fields.get(field).get().strip();
  }

  private void set(Field field, String text) {
    fields.get(field).set(text);
  }

  private static String text(Optional<BigDecimal> rate) {
    return rate.map(BigDecimal::toPlainString).orElse("");
  }

  private static final class Bad extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Bad(String sentence) {
      super(sentence);
    }
  }
}
