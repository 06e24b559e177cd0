package deliberate.ui.compare.alike;

import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.edit.Shown;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// The quiet line below an answer that others gave too.
public final class AlikeLine extends Label {
  static final String STYLE_CLASS = "pane-alike";

  public AlikeLine(AlikeViewModel alike, PaneViewModel pane) {
    getStyleClass().add(STYLE_CLASS);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(textProperty());
    setTooltip(whole);
    setMinWidth(0);
    alike.sentencesProperty().subscribe(sentences -> {
      setText(sentences.getOrDefault(pane, ""));
      Shown.set(this, sentences.containsKey(pane));
    });
  }
}
