package deliberate.ui.compare.picker;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.EffortLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What the picker says of a model.
public final class PickerText {
  private PickerText() {}

  /// What it can do as far as is known, in a few words each.
  public static List<String> abilities(PickerRow row) {
    ModelSpec model = row.model();
    List<String> said = new ArrayList<>();
    if (model.thinking() != ThinkingKind.NONE) {
      said.add(Text.of("picker.thinking." + model.thinking().id()));
    } else if (!model.vendor().isEmpty() && model.efforts().isEmpty()) {
      said.add(Text.of("compare.no-thinking"));
    }
    if (!model.efforts().isEmpty()) {
      said.add(efforts(model.efforts()));
    }
    if (model.takesBudget()) {
      said.add(Text.of("picker.budget"));
    }
    OptionalLong context = row.listed().map(listed -> listed.offer().contextWindow())
        .filter(OptionalLong::isPresent).orElse(model.contextWindow());
    context.ifPresent(tokens -> said.add(Text.of("picker.context", Numbers.tokens(tokens))));
    return said;
  }

  /// In and out for a million tokens, or that there is no price.
  public static String price(PickerRow row) {
    return row.price().map(price -> Text.of(price.simulated() ? "picker.price.simulated" : "picker.price",
        rate(price.standard().input()), rate(price.standard().output())))
        .or(() -> listedPrice(row)).orElse(Text.of("compare.cost.no-price"));
  }

  /// That it is or soon will be gone, where its endpoint says so.
  public static Optional<String> retirement(PickerRow row, LocalDate today) {
    return row.listed().flatMap(listed -> listed.offer().retires()).map(day ->
        Text.of(day.isAfter(today) ? "picker.retires" : "picker.retired", day.toString()));
  }

  /// Where the price comes from.
  public static String priceOrigin(PickerRow row) {
    return row.price().map(PickerText::origin).or(() -> listedPrice(row).flatMap(_ -> row.listed())
        .map(listed -> Text.of("picker.price.listed.tip", listed.on().toString())))
        .orElse(Text.of("picker.price.none.tip"));
  }

  /// All of it in one sentence, for a screen reader.
  public static String spoken(PickerRow row) {
    List<String> said = new ArrayList<>(List.of(row.model().name(), row.place()));
    said.addAll(abilities(row));
    said.add(price(row));
    row.listed().flatMap(listed -> listed.offer().retires())
        .ifPresent(day -> said.add(Text.of("picker.retires", day.toString())));
    said.add(Text.of("picker.access." + row.access().id()));
    return String.join(", ", said);
  }

  private static Optional<String> listedPrice(PickerRow row) {
    return row.listed().map(PickerRow.Listed::offer).flatMap(offer -> offer.inputPrice().flatMap(
        input -> offer.outputPrice().map(output -> Text.of("picker.price.listed", rate(input), rate(output)))));
  }

  private static String origin(Price price) {
    return price.simulated() ? Text.of("picker.price.simulated.tip")
        : Text.of("picker.price.tip", price.asOf(), price.source());
  }

  private static String efforts(List<EffortLevel> levels) {
    String first = levels.getFirst().id();
    return levels.size() == 1 ? Text.of("picker.effort.one", first)
        : Text.of("picker.effort.range", first, levels.getLast().id());
  }

  private static String rate(BigDecimal dollars) {
    return Numbers.money(dollars);
  }
}
