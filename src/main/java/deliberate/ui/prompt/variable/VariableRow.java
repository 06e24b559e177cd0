package deliberate.ui.prompt.variable;

import deliberate.message.Text;
import deliberate.prompt.Variable;
import deliberate.prompt.variable.VariableEntry;
import deliberate.prompt.variable.VariableEntry.Problem;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One variable: its name, to be changed everywhere at once, its type, default and description, and how it stands.
final class VariableRow extends VBox {
  private static final double DEFAULT_SHARE = 150;
  private static final int MOST_SHOWN = 40;
  private static final int SHORT_NAME = 16;

  private final VariablesViewModel variables;
  private final String name;
  private final Button title = new Button();
  private final NameField renaming;
  private final MenuButton type = new MenuButton();
  private final Label state = new Label();
  private final DefaultField defaultField;
  private final TextField description = new TextField();
  private VariableEntry entry;

  VariableRow(VariablesViewModel variables, String name) {
    this.variables = variables;
    this.name = name;
    renaming = new NameField(variables, name, this::endRename);
    defaultField = new DefaultField(value -> variables.setDefault(name, value));
    getStyleClass().add(PromptStyles.VARIABLE_ROW);
    Shown.set(renaming, false);
    dress();
    Region gap = new Spacer();
    HBox head = new HBox(title, renaming, type, gap, state, menu());
    head.getStyleClass().add(PromptStyles.CARD_HEAD);
    HBox fields = new HBox(defaultField, description);
    fields.getStyleClass().add(PromptStyles.CARD_HEAD);
    getChildren().setAll(head, fields);
  }

  private void dress() {
    title.setText("{{" + name + "}}");
    title.setMnemonicParsing(false);
    if (name.length() <= SHORT_NAME) {
      title.setMinWidth(USE_PREF_SIZE); // what is said of it gives way first
    }
    title.getStyleClass().setAll(PromptStyles.VARIABLE_NAME, KitStyles.MONO);
    title.setTooltip(new Tooltip(Text.of("prompt.variable.rename.tooltip")));
    title.setOnAction(_ -> rename());
    type.getStyleClass().add(PromptStyles.ADD);
    type.setMinWidth(USE_PREF_SIZE);
    type.setAccessibleText(Text.of("prompt.variable.type.name", name));
    state.getStyleClass().add(PromptStyles.VARIABLE_STATE);
    state.setTooltip(new Tooltip());
    state.setMinWidth(0);
    description.getStyleClass().addAll(PromptStyles.VARIABLE_FIELD, KitStyles.MUTED);
    description.setPromptText(Text.of("prompt.variable.description"));
    description.setAccessibleText(Text.of("prompt.variable.description.name", name));
    description.textProperty().subscribe((_, now) -> {
      if (entry != null && !now.equals(entry.variable().description())) {
        variables.setDescription(name, now);
      }
    });
    defaultField.setAccessibleText(Text.of("prompt.variable.default.name", name));
    defaultField.setPrefWidth(DEFAULT_SHARE);
    defaultField.setMinWidth(DEFAULT_SHARE);
    HBox.setHgrow(description, Priority.ALWAYS);
  }

  void show(VariableEntry now) {
    entry = now;
    type.setText(Text.of("prompt.variable.type." + now.variable().type().id()));
    type.getItems().setAll(Arrays.stream(Variable.Type.values()).map(one ->
        MenuItems.item("prompt.variable.type." + one.id(), () -> variables.setType(name, one))).toList());
    if (!description.getText().equals(now.variable().description())) {
      description.setText(now.variable().description());
    }
    defaultField.show(now.variable());
    showState();
  }

  /// What is odd comes first, then whether it has a value, then the value itself.
  void showState() {
    if (entry == null) {
      return;
    }
    boolean unfilled = variables.unfilled().get().contains(name);
    List<String> words = new ArrayList<>();
    if (unfilled) {
      words.add(Text.of("prompt.variable.unfilled"));
    }
    Arrays.stream(Problem.values()).filter(entry.problems()::contains)
        .forEach(problem -> words.add(Text.of(key(problem))));
    state.pseudoClassStateChanged(PromptStyles.WARNING, !words.isEmpty());
    String value = variables.values().get().getOrDefault(name, "").replaceAll("\\s+", " ");
    state.setText(words.isEmpty() ? value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value
        : String.join(", ", words));
    state.getTooltip().setText(tooltip(unfilled));
  }

  private String tooltip(boolean unfilled) {
    if (entry.problems().isEmpty()) {
      return Text.of(unfilled ? "prompt.variable.unfilled.tooltip" : "prompt.variable.value.tooltip");
    }
    return entry.problems().stream().sorted().map(problem -> Text.of(key(problem) + ".tooltip"))
        .collect(Collectors.joining("\n"));
  }

  private static String key(Problem problem) {
    return "prompt.variable." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private MenuButton menu() {
    MenuButton menu = new MenuButton(Text.of("prompt.card.menu"));
    menu.getStyleClass().add(PromptStyles.MORE);
    menu.setAccessibleText(Text.of("prompt.variable.menu.name", name));
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setOnShowing(_ -> menu.getItems().setAll(items()));
    menu.getItems().setAll(new MenuItem());
    return menu;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>(List.of(MenuItems.item("prompt.variable.rename", this::rename)));
    boolean mayBeEmpty = entry.variable().defaultValue().isPresent();
    items.add(mayBeEmpty
        ? MenuItems.item("prompt.variable.must-be-filled", () -> variables.setDefault(name, Optional.empty()))
        : MenuItems.item("prompt.variable.may-be-empty", () -> variables.setDefault(name, Optional.of(""))));
    if (entry.problems().contains(Problem.DUPLICATE)) {
      items.add(MenuItems.item("prompt.variable.keep-one", () -> variables.keepOne(name)));
    }
    if (entry.declared()) {
      items.add(MenuItems.item("prompt.variable.remove", () -> variables.remove(name)));
    }
    return items;
  }

  private void rename() {
    Shown.set(title, false);
    Shown.set(renaming, true);
    renaming.begin();
  }

  private void endRename() {
    Shown.set(renaming, false);
    Shown.set(title, true);
  }
}
