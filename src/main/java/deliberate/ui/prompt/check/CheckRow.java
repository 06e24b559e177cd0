package deliberate.ui.prompt.check;

import deliberate.grader.Grader;
import deliberate.grader.Setting;
import deliberate.grader.Setting.Kind;
import deliberate.grader.SettingProblem;
import deliberate.message.CheckText;
import deliberate.message.Text;
import deliberate.prompt.CheckSpec;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One check: its switch, its name that opens the settings, what is wrong with them, and its menu.
final class CheckRow extends VBox {
  private static final double LABEL_WIDTH = 76;

  private final ChecksViewModel checks;
  private final String type;
  private final CheckBox enabled = new CheckBox();
  private final ToggleButton name = new ToggleButton();
  private final MenuButton menu = new MenuButton(Text.of("prompt.card.menu"));
  private final GridPane fields = new GridPane();
  private final Label problem = new Label();
  private final Map<String, SettingField> byKey = new LinkedHashMap<>();
  private int index;
  private CheckSpec shown;

  CheckRow(ChecksViewModel checks, CheckSpec check) {
    this.checks = checks;
    this.type = check.type();
    getStyleClass().add(CheckStyles.ROW);
    enabled.setOnAction(_ -> checks.setEnabled(index, enabled.isSelected()));
    enabled.setTooltip(new Tooltip(Text.of("prompt.check.enabled.tooltip")));
    name.getStyleClass().setAll(CheckStyles.NAME);
    name.setMinWidth(0);
    name.selectedProperty().subscribe(this::showOpen);
    menu.getStyleClass().add(CheckStyles.MORE);
    menu.getItems().setAll(MenuItems.item("prompt.card.duplicate", () -> checks.duplicate(index)),
        MenuItems.item("prompt.card.up", () -> checks.moveBy(index, -1)),
        MenuItems.item("prompt.card.down", () -> checks.moveBy(index, 1)),
        new SeparatorMenuItem(),
        MenuItems.item("prompt.card.delete", () -> checks.delete(index)));
    Region gap = new Spacer();
    HBox head = new HBox(enabled, name, gap, menu);
    head.getStyleClass().add(PromptStyles.CARD_HEAD);
    problem.getStyleClass().add(CheckStyles.PROBLEM);
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    fields.getStyleClass().add(CheckStyles.FIELDS);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    fields.getColumnConstraints().setAll(new ColumnConstraints(LABEL_WIDTH), wide);
    checks.kind(check).ifPresent(this::fillFields);
    getChildren().setAll(head, fields, problem);
  }

  boolean isOf(CheckSpec check) {
    return check.equals(shown);
  }

  boolean isOfKind(CheckSpec check) {
    return check.type().equals(type);
  }

  int index() {
    return index;
  }

  void show(int place, CheckSpec check) {
    index = place;
    shown = check;
    enabled.setSelected(check.isEnabled());
    name.setText(checks.title(check));
    enabled.setAccessibleText(Text.of("prompt.check.enabled", checks.title(check)));
    menu.setAccessibleText(Text.of("prompt.check.menu", checks.title(check)));
    pseudoClassStateChanged(CheckStyles.OFF, !check.isEnabled());
    byKey.forEach((key, field) -> field.show(check.settings().get(key)));
  }

  /// Also marks the fields that they are about.
  void showProblems(List<SettingProblem> problems) {
    problem.setText(problems.stream().map(one -> CheckText.sentence(one.reason())).collect(Collectors.joining("\n")));
    Shown.set(problem, !problems.isEmpty());
    byKey.forEach((key, field) -> field.control().pseudoClassStateChanged(CheckStyles.WRONG,
        problems.stream().anyMatch(one -> one.key().equals(key))));
  }

  void open() {
    name.setSelected(true);
    byKey.values().stream().findFirst().ifPresentOrElse(field -> field.control().requestFocus(), name::requestFocus);
  }

  void focusName() {
    name.requestFocus();
  }

  private void showOpen(boolean open) {
    Shown.set(fields, open && !byKey.isEmpty());
    name.setTooltip(new Tooltip(Text.of(open ? "prompt.check.close" : "prompt.check.open")));
  }

  private void fillFields(Grader kind) {
    Label tip = new Label(CheckText.tip(kind));
    tip.getStyleClass().add(CheckStyles.LABEL);
    tip.setWrapText(true);
    tip.setMinHeight(USE_PREF_SIZE);
    fields.add(tip, 0, 0, 2, 1);
    for (Setting setting : kind.settings()) {
      SettingField field = SettingField.of(setting, checks.models(), new ToCheck(setting));
      byKey.put(setting.key(), field);
      int row = fields.getRowCount();
      if (setting.kind() != Kind.FLAG) {
        Label label = new Label(CheckText.label(setting));
        label.getStyleClass().add(CheckStyles.LABEL);
        label.setLabelFor(field.control());
        fields.add(label, 0, row);
      }
      fields.add(field.control(), 1, row);
    }
  }

  /// Hands on what a person set, but not what is only shown.
  private final class ToCheck implements SettingField.Listener {
    private final Setting setting;

    ToCheck(Setting setting) {
      this.setting = setting;
    }

    @Override
    public void text(String text) {
      Optional<CheckSpec> now = Optional.ofNullable(shown);
      if (now.isPresent()) {
        checks.setText(index, setting, text == null ? "" : text);
      }
    }

    @Override
    public void flag(boolean on) {
      checks.setFlag(index, setting, on);
    }
  }
}
