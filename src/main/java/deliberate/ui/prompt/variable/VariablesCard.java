package deliberate.ui.prompt.variable;

import deliberate.message.Text;
import deliberate.prompt.variable.VariableEntry;
import deliberate.prompt.variable.VariableFindings;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.weight.TokenText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All variables of the prompt below its sections; shown only where there are any.
public final class VariablesCard extends VBox {
  private final VariablesViewModel variables;
  private final Map<String, VariableRow> rows = new LinkedHashMap<>();
  private final VBox list = new VBox();
  private final Label number = new Label();
  private final Label missing = new Label();

  public VariablesCard(VariablesViewModel variables) {
    this.variables = variables;
    setId("variables");
    getStyleClass().addAll(PromptStyles.CARD, PromptStyles.VARIABLES);
    getChildren().setAll(head(), list);
    variables.findings().subscribe(this::show);
    variables.unfilled().subscribe(_ -> showStates());
    variables.values().subscribe(_ -> showStates());
  }

  private HBox head() {
    ToggleButton title = new ToggleButton(Text.of("prompt.variables.title"));
    title.setSelected(true);
    title.getStyleClass().setAll(PromptStyles.TITLE);
    title.setAccessibleText(Text.of("prompt.variables.fold"));
    title.selectedProperty().subscribe(open -> Shown.set(list, open));
    number.getStyleClass().add(KitStyles.PILL);
    missing.getStyleClass().add(PromptStyles.VARIABLE_STATE);
    missing.pseudoClassStateChanged(PromptStyles.WARNING, true);
    Region gap = new Spacer();
    HBox head = new HBox(title, number, gap, missing);
    head.getStyleClass().add(PromptStyles.CARD_HEAD);
    return head;
  }

  private void show(VariableFindings findings) {
    Map<String, VariableRow> old = new HashMap<>(rows);
    rows.clear();
    for (VariableEntry entry : findings.entries()) {
      VariableRow row = old.remove(entry.name());
      rows.put(entry.name(), row == null ? new VariableRow(variables, entry.name()) : row);
      rows.get(entry.name()).show(entry);
    }
    if (!List.copyOf(rows.values()).equals(list.getChildren())) {
      list.getChildren().setAll(rows.values());
    }
    number.setText(TokenText.of(rows.size()));
    Shown.set(this, !rows.isEmpty());
    showStates();
  }

  private void showStates() {
    rows.values().forEach(VariableRow::showState);
    long without = rows.keySet().stream().filter(variables.unfilled().get()::contains).count();
    missing.setText(Text.of("prompt.variables.missing", TokenText.of(without)));
    Shown.set(missing, without > 0);
  }
}
