package deliberate.ui.prompt;

import deliberate.message.Text;
import deliberate.prompt.Markup;
import deliberate.tokens.Count;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.weight.TokenText;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line above the cards: how much the prompt weighs, how it is marked up, and the switch to the preview.
final class PromptHeader extends HBox {
  /// From this width on, everything fits.
  private static final double ROOMY = 450;

  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final Map<Markup, ToggleButton> markups = new EnumMap<>(Markup.class);

  PromptHeader(PromptViewModel document) {
    getStyleClass().add(PromptStyles.HEADER);
    Label title = new Label(Text.of("prompt.title"));
    title.getStyleClass().add(KitStyles.STRONG);
    title.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    ToggleButton preview = new ToggleButton(Text.of("prompt.preview"));
    preview.getStyleClass().add(KitStyles.DENSE);
    preview.setTooltip(new Tooltip(Text.of("prompt.preview.tooltip")));
    preview.setMinWidth(USE_PREF_SIZE);
    preview.selectedProperty().bindBidirectional(document.previewing());
    getChildren().setAll(title, weight(document), gap, segments(document), preview);
    widthProperty().subscribe(width -> {
      narrow.set(width.doubleValue() < ROOMY);
      Shown.set(title, !narrow.get());
      pseudoClassStateChanged(PromptStyles.NARROW, narrow.get());
    });
    document.prompt().subscribe(now -> markups.get(now.markup()).setSelected(true));
  }

  private Label weight(PromptViewModel document) {
    Label pill = new Label();
    pill.getStyleClass().add(KitStyles.PILL);
    Tooltip sum = new Tooltip();
    pill.setTooltip(sum);
    pill.textProperty().bind(document.meter().tally().flatMap(tally -> narrow.map(tight ->
        tight && tally.total().isKnown() ? TokenText.tokens(tally.total()) : TokenText.allTokens(tally.total()))));
    document.meter().tally().subscribe(tally -> {
      String counted = Text.of("prompt.tokens.tooltip", document.meter().counter().get().name(),
          TokenText.tokens(tally.markup()));
      sum.setText(tally.turns().isEmpty() ? counted : counted + Text.of("prompt.tokens.tooltip.turns",
          TokenText.tokens(tally.turns().stream().reduce(Count.measured(0), Count::plus))));
    });
    return pill;
  }

  private HBox segments(PromptViewModel document) {
    ToggleGroup group = new ToggleGroup();
    HBox segments = new HBox();
    segments.getStyleClass().add(PromptStyles.SEGMENTS);
    for (Markup markup : Markup.values()) {
      ToggleButton button = new ToggleButton(Text.of("prompt.markup." + markup.id()));
      button.setToggleGroup(group);
      button.setTooltip(new Tooltip(Text.of("prompt.markup." + markup.id() + ".tooltip")));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        button.setSelected(true);
        document.setMarkup(markup);
      });
      markups.put(markup, button);
      segments.getChildren().add(button);
    }
    return segments;
  }
}
