package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.provider.option.Effort;
import deliberate.ui.compare.options.OptionsButton;
import deliberate.ui.compare.options.OptionsViewModel;
import deliberate.ui.compare.pane.PaneChoice;
import deliberate.ui.compare.pane.PaneMask;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.compare.picker.ModelPicker;
import deliberate.ui.compare.picker.PickerViewModel;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The top of a pane: model, effort and what can be done with the pane.
final class PaneHeader extends HBox {
  static final String STYLE_CLASS = "pane-header";
  static final String NAME_STYLE_CLASS = "pane-name";
  static final String PILL_STYLE_CLASS = "pill";
  static final String EFFORT_STYLE_CLASS = "effort-choice";
  static final String MORE_STYLE_CLASS = "more";

  private static final double LEAST_MODEL_WIDTH = 40;
  private static final double NARROW = 260;

  private final PaneChoice choice;
  private final Label name = new Label();
  private final ModelPicker model;
  private final Tooltip modelTip = new Tooltip();
  private final MenuButton effort = new MenuButton();
  private final Label told = new Label(Text.of("compare.without-examples"));
  private final Label pinned = new Label(Text.of("compare.pinned"));
  private final Label noThinking = new Label(Text.of("compare.no-thinking"));

  PaneHeader(PaneViewModel pane, PaneMenu menu, PickerViewModel picker, Supplier<RunInput> draft) {
    this.choice = pane.choice();
    this.model = new ModelPicker(picker, choice::chooseModel);
    getStyleClass().add(STYLE_CLASS);
    setAlignment(Pos.CENTER_LEFT);
    model.setMinWidth(LEAST_MODEL_WIDTH);
    model.setTooltip(modelTip);
    effort.getStyleClass().addAll(PILL_STYLE_CLASS, EFFORT_STYLE_CLASS);
    effort.setMinWidth(Region.USE_PREF_SIZE);
    effort.setOnShowing(event -> effort.getItems().setAll(choice.efforts().stream().map(this::effortItem).toList()));
    noThinking.getStyleClass().add(PILL_STYLE_CLASS);
    noThinking.setMinWidth(Region.USE_PREF_SIZE);
    told.getStyleClass().add(PILL_STYLE_CLASS);
    told.setTooltip(new Tooltip(Text.of("compare.without-examples.tooltip")));
    pinned.getStyleClass().add(PILL_STYLE_CLASS);
    pinned.setTooltip(new Tooltip(Text.of("compare.pinned.tooltip")));
    MenuButton more = menu.button();
    more.getStyleClass().addAll(PILL_STYLE_CLASS, MORE_STYLE_CLASS);
    more.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Spacer();
    OptionsButton options = new OptionsButton(choice.specProperty(), () -> new OptionsViewModel(choice.specProperty(),
        choice::choose, spec -> pane.preview(spec, draft.get())));
    name.getStyleClass().add(NAME_STYLE_CLASS);
    getChildren().addAll(name, model, effort, noThinking, told, pinned, space, options, more);
    pane.maskProperty().subscribe(mask -> {
      name.setText(mask.map(PaneMask::name).orElse(""));
      Shown.set(name, mask.isPresent());
      Shown.set(model, mask.isEmpty());
      Shown.set(options, mask.isEmpty());
      show();
    });
    choice.specProperty().subscribe(spec -> show());
    choice.catalogValue().subscribe(models -> show());
    widthProperty().subscribe(this::showEffort);
  }

  private void show() {
    model.setText(choice.modelName());
    model.setAccessibleText(Text.of("compare.model.accessible", choice.modelName()));
    modelTip.setText(Text.of("compare.model.tip", choice.modelName(), choice.spec().model()));
    boolean hasEfforts = choice.efforts().size() > 1;
    showEffort();
    boolean seen = !name.isVisible();
    Shown.set(effort, seen && hasEfforts);
    Shown.set(told, seen && !choice.spec().examples());
    Shown.set(pinned, seen && choice.spec().pinned().isPresent());
    Shown.set(noThinking, seen && !hasEfforts && choice.isKnownNotToThink());
  }

  /// In a narrow pane the level alone leaves the model's name its room.
  private void showEffort() {
    String whole = Text.of("compare.effort", name(choice.effort()));
    effort.setText(getWidth() < NARROW ? name(choice.effort()) : whole);
    effort.setAccessibleText(whole);
  }

  private MenuItem effortItem(Effort level) {
    RadioMenuItem item = new RadioMenuItem(name(level));
    item.setSelected(level.equals(choice.effort()));
    item.setOnAction(event -> choice.chooseEffort(level));
    return item;
  }

  private static String name(Effort effort) {
    return effort.isDefault() ? Text.of("compare.effort.default") : effort.toString();
  }
}
