package deliberate.ui.prompt;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Popover;
import deliberate.ui.kit.edit.ChoiceList;
import deliberate.ui.prompt.card.PromptStyles;
import deliberate.ui.prompt.edit.NewSection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What kind of section to add, found by typing; anything else that is typed becomes the title of a free one.
final class SectionPalette extends VBox {
  private final TextField search = new TextField();
  private final ChoiceList list;
  private final Popover popover;
  private List<NewSection> choices = List.of();

  /// @param owner    what it hangs below
  /// @param onChosen called once the palette is gone
  SectionPalette(Node owner, Consumer<NewSection> onChosen) {
    popover = new Popover(owner, this);
    list = new ChoiceList(place -> {
      popover.hide();
      onChosen.accept(choices.get(place));
    });
    getStyleClass().add(PromptStyles.PALETTE);
    search.setPromptText(Text.of("prompt.palette.search"));
    search.setAccessibleText(Text.of("prompt.palette.search"));
    search.textProperty().subscribe(this::show);
    search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (list.takes(event)) {
        event.consume();
      }
    });
    Label hint = new Label(Text.of("prompt.palette.hint"));
    hint.getStyleClass().add(KitStyles.MUTED);
    getChildren().setAll(search, list, hint);
  }

  void open() {
    popover.show(search);
  }

  private void show(String query) {
    choices = NewSection.fitting(query);
    list.show(choices.stream().map(SectionPalette::item).toList());
  }

  private static ChoiceList.Item item(NewSection choice) {
    String kind = choice.kind().id();
    return choice.title().isEmpty()
        ? new ChoiceList.Item(Text.of("prompt.kind." + kind), Text.of("prompt.palette." + kind))
        : new ChoiceList.Item(choice.title(), Text.of("prompt.palette.titled"));
  }
}
