package deliberate.ui.kit.edit;

import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Popover;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/// The list below the caret of what can be written there. The focus stays in the text: ↑ and ↓ choose, Enter and Tab
/// take, Esc closes.
final class CompletionPopup {
  private static final double GAP = 2;

  private final Node owner;
  private final Popup popup = new Popup();
  private final ChoiceList list;
  private Completer.Offer offer;

  /// What was taken, and the stretch of the text that it replaces.
  record Taken(int start, int end, String text) {}

  CompletionPopup(Node owner, Consumer<Taken> onTaken) {
    this.owner = owner;
    list = new ChoiceList(place -> {
      hide();
      onTaken.accept(new Taken(offer.start(), offer.end(), offer.choices().get(place).text()));
    });
    list.getStyleClass().addAll(Popover.STYLE_CLASS, KitStyles.MONO);
    popup.getContent().setAll(list);
    popup.setHideOnEscape(true);
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }

  /// Shows this offer below the caret, or nothing.
  void show(Optional<Completer.Offer> wanted, Optional<Bounds> caret) {
    if (wanted.isEmpty() || wanted.get().choices().isEmpty() || caret.isEmpty()) {
      hide();
      return;
    }
    offer = wanted.get();
    list.show(offer.choices().stream().map(choice -> new ChoiceList.Item(choice.label(), choice.hint())).toList());
    if (!popup.isShowing()) {
      list.choose(0);
      popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
      popup.show(owner, caret.get().getMinX(), caret.get().getMaxY() + GAP);
    }
  }

  /// Lets the list have the key; says whether it took it.
  boolean takes(KeyEvent event) {
    boolean taken = popup.isShowing() && event.getCode() == KeyCode.TAB && !event.isShiftDown()
        && !event.isControlDown();
    if (taken) {
      list.take();
    }
    return taken || popup.isShowing() && list.takes(event);
  }
}
