package deliberate.ui.compare.options;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.prompt.PaneSpec;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Popover;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Opens a pane's options, and says how many of them are set.
public final class OptionsButton extends Button {
  public static final String STYLE_CLASS = "options-choice";
  private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

  private final Supplier<OptionsViewModel> options;

  /// @param options made anew each time they are opened
  public OptionsButton(ObservableValue<PaneSpec> spec, Supplier<OptionsViewModel> options) {
    this.options = options;
    getStyleClass().setAll("button", KitStyles.PILL, STYLE_CLASS);
    Region icon = new Region();
    icon.getStyleClass().add("options-icon");
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip());
    spec.subscribe(this::show);
    setOnAction(_ -> open());
  }

  private void show(PaneSpec spec) {
    int count = OptionsViewModel.count(spec);
    pseudoClassStateChanged(SET, count > 0);
    setText(count == 0 ? "" : Numbers.tokens(count));
    String said = switch (count) {
      case 0 -> Text.of("options.none");
      case 1 -> Text.of("options.one");
      default -> Text.of("options.many", Numbers.tokens(count));
    };
    setAccessibleText(said);
    getTooltip().setText(said);
  }

  private void open() {
    OptionsView view = new OptionsView(options.get());
    Popover popover = new Popover(this, view);
    popover.setOnHidden(() -> {
      view.commit();
      requestFocus();
    });
    popover.show(view.first());
  }
}
