package deliberate.ui.prompt.card;

import deliberate.ui.prompt.edit.SectionCommands;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Moves a card by dragging its handle; a line shows where it would land.
public final class CardDrag {
  private final CardList list;
  private final SectionCommands commands;
  private SectionCard dragged;
  private int target = -1;

  CardDrag(CardList list, SectionCommands commands) {
    this.list = list;
    this.commands = commands;
  }

  void install(SectionCard card) {
    Node handle = card.handle();
    handle.setOnMousePressed(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        dragged = card;
        event.consume();
      }
    });
    handle.setOnMouseDragged(this::drag);
    handle.setOnMouseReleased(this::drop);
  }

  private void drag(MouseEvent event) {
    if (dragged == null) {
      return;
    }
    double y = list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    List<SectionCard> others = list.cards().stream().filter(card -> card != dragged).toList();
    target = (int) others.stream().filter(card -> card.getBoundsInParent().getCenterY() < y).count();
    dragged.pseudoClassStateChanged(PromptStyles.DRAGGED, true);
    for (int index = 0; index < others.size(); index++) {
      others.get(index).pseudoClassStateChanged(PromptStyles.DROP_BEFORE, index == target);
      others.get(index).pseudoClassStateChanged(PromptStyles.DROP_AFTER,
          index == target - 1 && target == others.size());
    }
    event.consume();
  }

  private void drop(MouseEvent event) {
    if (dragged != null && target >= 0) {
      commands.moveTo(dragged.sectionId(), target);
    }
    for (SectionCard card : list.cards()) {
      card.pseudoClassStateChanged(PromptStyles.DRAGGED, false);
      card.pseudoClassStateChanged(PromptStyles.DROP_BEFORE, false);
      card.pseudoClassStateChanged(PromptStyles.DROP_AFTER, false);
    }
    dragged = null;
    target = -1;
    event.consume();
  }
}
