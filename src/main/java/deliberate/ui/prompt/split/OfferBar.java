package deliberate.ui.prompt.split;

import deliberate.message.Text;
import deliberate.ui.kit.edit.Shown;
import deliberate.ui.prompt.card.PromptStyles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line that offers to look at a pasted text as sections.
public final class OfferBar extends HBox {

  public OfferBar(SplitViewModel split) {
    getStyleClass().add(PromptStyles.OFFER);
    Label sentence = new Label();
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    setHgrow(sentence, Priority.ALWAYS);
    sentence.setMaxWidth(Double.MAX_VALUE);
    Button look = button("prompt.split.look", split::look);
    Button keep = button("prompt.split.keep", split::dismiss);
    getChildren().setAll(sentence, look, keep);
    split.offered().subscribe(offered -> {
      offered.ifPresent(proposal -> sentence.setText(Text.of("prompt.split.offer", proposal.parts().size())));
      Shown.set(this, offered.isPresent());
    });
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Text.of(key));
    button.getStyleClass().add(PromptStyles.ADD);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
