package deliberate.ui.meter;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.pricing.Price;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.meter.InputCostsViewModel.InputCost;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// A line that says what sending the prompt costs on each chosen model; each figure names its inputs on hover.
public final class InputCostsView extends FlowPane {
  private static final String STYLE_CLASS = "input-costs";

  public InputCostsView(InputCostsViewModel costs) {
    getStyleClass().add(STYLE_CLASS);
    costs.costs().subscribe(this::show);
  }

  private void show(List<InputCost> costs) {
    boolean allSimulated = costs.stream().allMatch(cost -> cost.bill().isSimulated());
    Label lead = new Label(Text.of(allSimulated ? "meter.input.all-simulated" : "meter.input"));
    lead.setTooltip(new Tooltip(Text.of("meter.input.tooltip")));
    getChildren().setAll(lead);
    costs.forEach(cost -> getChildren().add(figure(cost, cost.bill().isSimulated() && !allSimulated)));
    Shown.set(this, !costs.isEmpty());
  }

  private static Node figure(InputCost cost, boolean markedSimulated) {
    String money = cost.amount().map(amount -> Marks.of(cost.input().origin()) + Numbers.money(amount))
        .orElse(Text.of("message.no-price"));
    String key = markedSimulated ? "meter.input.simulated" : "meter.input.one";
    Label figure = new Label(Text.of(key, cost.name(), money));
    figure.setTooltip(new Tooltip(tooltip(cost)));
    return figure;
  }

  private static String tooltip(InputCost cost) {
    if (cost.bill().price().isEmpty()) {
      return Text.of("meter.input.no-price", cost.name());
    }
    Price price = cost.bill().price().get();
    String rate = Numbers.money(price.ratesFor(cost.input().or(0)).input());
    return String.join("\n",
        Text.of("meter.input.worked-out", Marks.tokens(cost.input()), rate, Numbers.money(cost.amount())),
        Text.of("meter.input.origin." + cost.input().origin().name()),
        price.simulated() ? Text.of("meter.price.simulated")
            : Text.of("meter.price.source", price.source(), price.asOf()));
  }
}
