package deliberate.ui.kit.edit;

import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Popover;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// The list below the caret of what can be written there. The focus stays in the text: ↑ and ↓ choose, Enter and Tab
/// take, Esc closes.
final class CompletionPopup {
  private static final int MOST_SHOWN = 8;
  private static final double GAP = 2;

  private final Node owner;
  private final Consumer<Taken> onTaken;
  private final Popup popup = new Popup();
  private final VBox list = new VBox();
  private Completer.Offer offer;
  private int chosen;

  /// What was taken, and the stretch of the text that it replaces.
  record Taken(int start, int end, String text) {}

  CompletionPopup(Node owner, Consumer<Taken> onTaken) {
    this.owner = owner;
    this.onTaken = onTaken;
    list.getStyleClass().addAll(Popover.STYLE_CLASS, KitStyles.COMPLETIONS);
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
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
    if (!popup.isShowing() || !wanted.get().choices().equals(offer.choices())) {
      chosen = 0;
    }
    offer = wanted.get();
    fill();
    if (!popup.isShowing()) {
      popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
      popup.show(owner, caret.get().getMinX(), caret.get().getMaxY() + GAP);
    }
  }

  /// Lets the list have the key; says whether it took it.
  boolean takes(KeyEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (!popup.isShowing() || !plain) {
      return false;
    }
    KeyCode key = event.getCode();
    if (key == KeyCode.UP || key == KeyCode.DOWN) {
      chosen = Math.floorMod(chosen + (key == KeyCode.UP ? -1 : 1), offer.choices().size());
      fill();
    } else if (key == KeyCode.ENTER || key == KeyCode.TAB) {
      take(offer.choices().get(chosen));
    } else {
      return false;
    }
    return true;
  }

  private void take(Completer.Choice choice) {
    hide();
    onTaken.accept(new Taken(offer.start(), offer.end(), choice.text()));
  }

  private void fill() {
    List<Completer.Choice> all = offer.choices();
    int first = Math.clamp(chosen - MOST_SHOWN + 1, 0, Math.max(0, all.size() - MOST_SHOWN));
    List<Completer.Choice> shown = all.subList(first, Math.min(all.size(), first + MOST_SHOWN));
    list.getChildren().setAll(shown.stream().map(this::row).toList());
    list.setAccessibleText(all.get(chosen).label());
  }

  private Node row(Completer.Choice choice) {
    Label label = new Label(choice.label());
    label.getStyleClass().add(KitStyles.MONO);
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label hint = new Label(choice.hint());
    hint.getStyleClass().add(KitStyles.MUTED);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(label, gap, hint);
    row.getStyleClass().add(KitStyles.COMPLETION);
    row.pseudoClassStateChanged(KitStyles.CHOSEN, choice.equals(offer.choices().get(chosen)));
    row.setOnMouseClicked(_ -> take(choice));
    return row;
  }
}
