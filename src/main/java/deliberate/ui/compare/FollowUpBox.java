package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.ui.kit.edit.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line below the panes that asks all of them something more, each on top of its own history.
final class FollowUpBox extends HBox {
  static final String STYLE_CLASS = "follow-up-box";
  static final String ASK_STYLE_CLASS = "ask-follow-up";

  FollowUpBox(CompareViewModel compare) {
    getStyleClass().add(STYLE_CLASS);
    setAlignment(Pos.CENTER_LEFT);
    setSpacing(8);
    TextField text = new TextField();
    text.setPromptText(Text.of("compare.follow-up.prompt"));
    text.setAccessibleText(Text.of("compare.follow-up.accessible"));
    HBox.setHgrow(text, Priority.ALWAYS);
    CheckBox keep = new CheckBox(Text.of("compare.follow-up.keep"));
    keep.setTooltip(new Tooltip(Text.of("compare.follow-up.keep.tip")));
    keep.setMinWidth(Region.USE_PREF_SIZE);
    Button ask = new Button(Text.of("compare.follow-up.ask"));
    ask.getStyleClass().add(ASK_STYLE_CLASS);
    ask.setMinWidth(Region.USE_PREF_SIZE);
    ask.disableProperty().bind(text.textProperty().isEmpty());
    Runnable send = () -> {
      if (!text.getText().isBlank()) {
        compare.ask(text.getText().strip(), keep.isSelected());
        text.clear();
      }
    };
    text.setOnAction(event -> send.run());
    ask.setOnAction(event -> send.run());
    getChildren().addAll(text, keep, ask);
    compare.canAskProperty().subscribe(can -> Shown.set(this, can));
  }
}
