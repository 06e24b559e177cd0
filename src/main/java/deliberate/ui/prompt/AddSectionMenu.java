package deliberate.ui.prompt;

import deliberate.message.Text;
import deliberate.prompt.SectionKind;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.prompt.card.PromptStyles;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;

/// Adds a section of the chosen kind.
final class AddSectionMenu extends MenuButton {

  AddSectionMenu(Consumer<SectionKind> onChosen) {
    super(Text.of("prompt.section.add"));
    getStyleClass().add(PromptStyles.ADD);
    getItems().setAll(Arrays.stream(SectionKind.values())
        .map(kind -> MenuItems.item("prompt.kind." + kind.id(), () -> onChosen.accept(kind))).toList());
  }
}
