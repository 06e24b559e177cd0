package deliberate.ui.prompt.card;

import deliberate.ui.prompt.edit.DroppedFiles;
import java.io.File;
import java.util.List;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files be dropped onto a card: their texts become its text.
final class FileDrop {
  private final DroppedFiles files;

  FileDrop(DroppedFiles files) {
    this.files = files;
  }

  /// Before the editor in the card, which would take a file for its address.
  void install(SectionCard card) {
    card.addEventFilter(DragEvent.DRAG_OVER, event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
        card.pseudoClassStateChanged(PromptStyles.RECEIVES, true);
        event.consume();
      }
    });
    card.addEventFilter(DragEvent.DRAG_EXITED_TARGET, _ -> card.pseudoClassStateChanged(PromptStyles.RECEIVES, false));
    card.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
      card.pseudoClassStateChanged(PromptStyles.RECEIVES, false);
      if (event.getDragboard().hasFiles()) {
        List<File> dropped = event.getDragboard().getFiles();
        files.into(card.sectionId(), dropped.stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
      }
    });
  }
}
