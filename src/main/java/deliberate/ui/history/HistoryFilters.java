package deliberate.ui.history;

import deliberate.run.PromptRef;
import deliberate.run.history.entry.Outcome;
import deliberate.run.history.entry.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is looked for; empty leaves nothing out.
public final class HistoryFilters {
  private final Clock clock;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ObjectProperty<Optional<String>> model = filter("model");
  private final ObjectProperty<Optional<String>> effort = filter("effort");
  private final ObjectProperty<Optional<PromptRef>> prompt = filter("prompt");
  private final ObjectProperty<Optional<String>> version = filter("version");
  private final ObjectProperty<Optional<Outcome>> outcome = filter("outcome");
  private final ObjectProperty<Period> period = new SimpleObjectProperty<>(this, "period", Period.ANY);
  private final ObjectProperty<LocalDate> first = new SimpleObjectProperty<>(this, "first");
  private final ObjectProperty<LocalDate> last = new SimpleObjectProperty<>(this, "last");
  private final StringProperty leastCost = new SimpleStringProperty(this, "leastCost", "");
  private final StringProperty mostCost = new SimpleStringProperty(this, "mostCost", "");
  private final BooleanProperty starred = new SimpleBooleanProperty(this, "starred");

  HistoryFilters(Clock clock) {
    this.clock = clock;
    prompt.subscribe((before, now) -> {
      if (!before.map(PromptRef::id).equals(now.map(PromptRef::id))) {
        version.set(Optional.empty());
      }
    });
  }

  public StringProperty words() {
    return words;
  }

  public ObjectProperty<Optional<String>> model() {
    return model;
  }

  public ObjectProperty<Optional<String>> effort() {
    return effort;
  }

  public ObjectProperty<Optional<PromptRef>> prompt() {
    return prompt;
  }

  /// Of the prompt; goes when another one is looked for.
  public ObjectProperty<Optional<String>> version() {
    return version;
  }

  public ObjectProperty<Optional<Outcome>> outcome() {
    return outcome;
  }

  public ObjectProperty<Period> period() {
    return period;
  }

  /// The day from which on, where a period [Period#BETWEEN] days is wanted; null for any.
  public ObjectProperty<LocalDate> first() {
    return first;
  }

  /// The day until which, inclusive; null for any.
  public ObjectProperty<LocalDate> last() {
    return last;
  }

  /// In US dollars, as typed.
  public StringProperty leastCost() {
    return leastCost;
  }

  public StringProperty mostCost() {
    return mostCost;
  }

  public BooleanProperty starred() {
    return starred;
  }

  public void clear() {
    words.set("");
    model.set(Optional.empty());
    effort.set(Optional.empty());
    prompt.set(Optional.empty());
    version.set(Optional.empty());
    outcome.set(Optional.empty());
    period.set(Period.ANY);
    first.set(null);
    last.set(null);
    leastCost.set("");
    mostCost.set("");
    starred.set(false);
  }

  void subscribe(Runnable onChange) {
    words.subscribe((_, _) -> onChange.run());
    model.subscribe((_, _) -> onChange.run());
    effort.subscribe((_, _) -> onChange.run());
    prompt.subscribe((_, _) -> onChange.run());
    version.subscribe((_, _) -> onChange.run());
    outcome.subscribe((_, _) -> onChange.run());
    period.subscribe((_, _) -> onChange.run());
    first.subscribe((_, _) -> onChange.run());
    last.subscribe((_, _) -> onChange.run());
    leastCost.subscribe((_, _) -> onChange.run());
    mostCost.subscribe((_, _) -> onChange.run());
    starred.subscribe((_, _) -> onChange.run());
  }

  Query query() {
    return Query.ALL.withWords(words.get()).withModel(model.get()).withEffort(effort.get())
        .withPrompt(prompt.get().map(PromptRef::id)).withVersion(version.get()).withOutcome(outcome.get())
        .withCost(amount(leastCost.get()), amount(mostCost.get())).withStarred(starred.get())
        .withTime(from(), before());
  }

  private Optional<Instant> from() {
    return period.get() == Period.BETWEEN ? Optional.ofNullable(first.get()).map(this::begins)
        : period.get().from(LocalDate.now(clock), clock.getZone());
  }

  private Optional<Instant> before() {
    return period.get() == Period.BETWEEN ? Optional.ofNullable(last.get()).map(day -> begins(day.plusDays(1)))
        : Optional.empty();
  }

  private Instant begins(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  /// What is no amount yet, such as a lone point, filters nothing.
  private static Optional<BigDecimal> amount(String typed) {
    String plain = typed.strip().replace("$", "").replace(',', '.');
    return plain.matches("\\d{0,9}(\\.\\d{0,12})?") && plain.matches(".*\\d.*")
        ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }

  private <T> ObjectProperty<Optional<T>> filter(String name) {
    return new SimpleObjectProperty<>(this, name, Optional.empty());
  }
}
