package deliberate.ui.history;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.run.PromptRef;
import deliberate.run.history.entry.Outcome;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// The words looked for, and what narrows them down.
final class FilterBar extends FlowPane {
  private static final double GAP = 6;
  private static final double SEARCH_WIDTH = 256;
  private static final double CHOICE_WIDTH = 132;
  private static final int COST_COLUMNS = 5;

  private final HistoryFilters filters;
  private final TextField search = new TextField();

  FilterBar(HistoryViewModel history) {
    super(GAP, GAP);
    this.filters = history.filters();
    getStyleClass().add("history-filters");
    search.setId("history-search");
    search.setPromptText(Text.of("history.search"));
    search.setAccessibleText(Text.of("history.search"));
    search.setPrefWidth(SEARCH_WIDTH);
    search.getStyleClass().add(KitStyles.DENSE);
    search.textProperty().bindBidirectional(filters.words());
    ComboBox<Optional<PromptRef>> prompt = choice("prompt", filters.prompt(), PromptRef::title);
    ComboBox<Optional<String>> model = choice("model", filters.model(), id -> id);
    ComboBox<Optional<String>> effort = choice("effort", filters.effort(),
        level -> level.isEmpty() ? Text.of("history.effort.own") : level);
    ComboBox<Optional<Outcome>> outcome = choice("outcome", filters.outcome(),
        one -> Text.of("history.outcome." + one.id()));
    outcome.getItems().setAll(withAny(List.of(Outcome.values())));
    history.choices().subscribe(now -> {
      offer(prompt, now.prompts());
      offer(model, now.models());
      offer(effort, now.efforts());
    });
    getChildren().setAll(search, prompt, version(), model, effort, outcome, period(), days(), cost(), star(), clear());
  }

  TextField search() {
    return search;
  }

  /// Keeps the choice, also where nothing of it is left.
  private static <T> void offer(ComboBox<Optional<T>> box, List<T> choices) {
    List<Optional<T>> items = withAny(choices);
    if (!items.equals(box.getItems())) {
      Optional<T> chosen = box.getValue();
      if (!items.contains(chosen)) {
        items.add(chosen);
      }
      box.getItems().setAll(items);
      box.setValue(chosen);
    }
  }

  private static <T> List<Optional<T>> withAny(List<T> choices) {
    List<Optional<T>> items = new ArrayList<>(List.of(Optional.empty()));
    choices.forEach(choice -> items.add(Optional.of(choice)));
    return items;
  }

  private <T> ComboBox<Optional<T>> choice(String key, ObjectProperty<Optional<T>> filter, Function<T, String> name) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setId("history-" + key);
    box.setConverter(words(chosen -> chosen.map(name).orElse(Text.of("history.any." + key))));
    dress(box, "history.filter." + key);
    box.getItems().add(Optional.empty());
    box.setValue(filter.get());
    box.valueProperty().subscribe(chosen -> {
      if (chosen != null) {
        filter.set(chosen);
      }
    });
    filter.subscribe(box::setValue);
    return box;
  }

  /// Shown only where runs of one version are looked for; a click looks for all of the prompt's again.
  private Button version() {
    Button version = new Button();
    version.setId("history-version");
    version.getStyleClass().add(KitStyles.DENSE);
    version.setMinWidth(Region.USE_PREF_SIZE);
    version.setTooltip(new Tooltip(Text.of("history.version.any")));
    version.setOnAction(_ -> filters.version().set(Optional.empty()));
    filters.version().subscribe(chosen -> {
      Shown.set(version, chosen.isPresent());
      version.setText(Text.of("history.version.only", chosen.orElse("")));
    });
    return version;
  }

  private ComboBox<Period> period() {
    ComboBox<Period> box = new ComboBox<>();
    box.getItems().setAll(Period.values());
    box.setConverter(words(period -> Text.of(period.key())));
    dress(box, "history.filter.period");
    box.valueProperty().bindBidirectional(filters.period());
    return box;
  }

  /// Shown only where a period of one's own is wanted.
  private HBox days() {
    HBox days = new HBox(GAP, day("first", filters.first()), new Label("–"), day("last", filters.last()));
    days.setAlignment(Pos.CENTER_LEFT);
    filters.period().subscribe(period -> Shown.set(days, period == Period.BETWEEN));
    return days;
  }

  private static DatePicker day(String key, ObjectProperty<LocalDate> day) {
    DatePicker picker = new DatePicker();
    picker.setId("history-day-" + key);
    picker.setPromptText(Text.of("history.day." + key));
    dress(picker, "history.day." + key + ".accessible");
    picker.valueProperty().bindBidirectional(day);
    return picker;
  }

  private static void dress(ComboBoxBase<?> box, String key) {
    box.setAccessibleText(Text.of(key));
    box.setPrefWidth(CHOICE_WIDTH);
    box.getStyleClass().add(KitStyles.DENSE);
  }

  private HBox cost() {
    HBox cost = new HBox(GAP,
        amount("history.least-cost", "history.least-cost.accessible", filters.leastCost()), new Label("–"),
        amount("history.most-cost", "history.most-cost.accessible", filters.mostCost()));
    cost.setAlignment(Pos.CENTER_LEFT);
    return cost;
  }

  private static TextField amount(String key, String accessible, StringProperty typed) {
    TextField field = new TextField();
    field.setPromptText(Text.of(key));
    field.setAccessibleText(Text.of(accessible));
    field.setPrefColumnCount(COST_COLUMNS);
    field.getStyleClass().add(KitStyles.DENSE);
    field.textProperty().bindBidirectional(typed);
    return field;
  }

  private ToggleButton star() {
    ToggleButton star = new ToggleButton(Text.of("history.star.mark"));
    star.setId("history-starred");
    star.setAccessibleText(Text.of("history.filter.starred"));
    star.setTooltip(new Tooltip(Text.of("history.filter.starred")));
    star.getStyleClass().add(KitStyles.DENSE);
    star.setMinWidth(Region.USE_PREF_SIZE);
    star.selectedProperty().bindBidirectional(filters.starred());
    return star;
  }

  private Button clear() {
    Button clear = new Button(Text.of("history.clear"));
    clear.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    clear.setMinWidth(Region.USE_PREF_SIZE);
    clear.setOnAction(_ -> filters.clear());
    return clear;
  }

  private static <T> StringConverter<T> words(Function<T, String> words) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : words.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }
}
