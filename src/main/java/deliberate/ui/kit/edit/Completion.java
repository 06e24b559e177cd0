package deliberate.ui.kit.edit;

import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// Offers what can be written at the caret of an area while the user types there.
final class Completion {
  private final SoftArea area;
  private final AfterLayout afterLayout;
  private Completer completer = Completer.NONE;
  /// Made where it is first needed: most editors never show one.
  private CompletionPopup popup;

  Completion(SoftArea area) {
    this.area = area;
    this.afterLayout = new AfterLayout(area, this::offer);
    area.caretBoundsProperty().addListener(_ -> follow());
    area.focusedProperty().subscribe(this::follow);
  }

  void setCompleter(Completer newCompleter) {
    completer = newCompleter;
  }

  /// The user has changed the text.
  void typed() {
    if (completer != Completer.NONE) {
      afterLayout.ask();
    }
  }

  boolean takes(KeyEvent event) {
    return popup != null && popup.takes(event);
  }

  void close() {
    if (popup != null) {
      popup.hide();
    }
  }

  private void follow() {
    if (popup != null && popup.isShowing()) {
      offer();
    }
  }

  private void offer() {
    boolean writing = area.isFocused() && area.isEditable() && area.getSelection().getLength() == 0;
    Optional<Completer.Offer> offer = writing
        ? completer.at(area.soft().plain(), area.soft().toPlain(area.getCaretPosition())) : Optional.empty();
    if (popup == null && offer.isPresent()) {
      popup = new CompletionPopup(area, taken ->
          area.replaceText(area.soft().toShown(taken.start()), area.soft().toShown(taken.end()), taken.text()));
    }
    if (popup != null) {
      popup.show(offer, area.getCaretBoundsOnScreen(area.getCaretSelectionBind().getUnderlyingCaret()));
    }
  }
}
