package deliberate.ui.prompt.card;

import deliberate.message.Text;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.ui.kit.MenuItems;
import deliberate.ui.prompt.edit.Arrival;
import deliberate.ui.prompt.edit.PromptViewModel;
import deliberate.ui.prompt.edit.SectionCommands;
import deliberate.ui.prompt.edit.SectionEdits;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The ⋯ menu of a section's card.
public final class SectionMenu extends MenuButton {
  private final PromptViewModel document;
  private final SectionCommands commands;
  private final String id;
  private final Runnable rename;

  SectionMenu(PromptViewModel document, String id, Runnable rename) {
    super(Text.of("prompt.card.menu"));
    this.document = document;
    this.commands = document.sections();
    this.id = id;
    this.rename = rename;
    getStyleClass().add(PromptStyles.MORE);
    setAccessibleText(Text.of("prompt.card.menu.name"));
    setOnShowing(_ -> getItems().setAll(items()));
    getItems().setAll(MenuItems.item("prompt.card.rename", rename));
  }

  private List<MenuItem> items() {
    Section section = SectionEdits.find(document.prompt().get(), id);
    Role other = section.effectiveRole() == Role.SYSTEM ? Role.USER : Role.SYSTEM;
    boolean collapsed = document.collapsed().contains(id);
    List<MenuItem> items = new ArrayList<>(List.of(
        MenuItems.item("prompt.card.rename", rename),
        MenuItems.item(collapsed ? "prompt.card.expand" : "prompt.card.collapse", () -> commands.toggleCollapsed(id)),
        MenuItems.item("prompt.card.role." + other.id(), () -> commands.setRole(id, other)),
        MenuItems.item(section.enabled() ? "prompt.card.switch-off" : "prompt.card.switch-on",
            () -> commands.setEnabled(id, !section.enabled())),
        new SeparatorMenuItem(),
        MenuItems.item("prompt.card.up", () -> commands.moveBy(id, -1)),
        MenuItems.item("prompt.card.down", () -> commands.moveBy(id, 1))));
    if (section.kind() != SectionKind.EXAMPLES) {
      items.add(MenuItems.item("prompt.card.duplicate", () -> commands.duplicate(id)));
      MenuItem split = MenuItems.item("prompt.card.split", () -> document.arrive(Arrival.all(section)));
      split.setDisable(section.text().isBlank());
      items.add(split);
    }
    items.add(new SeparatorMenuItem());
    items.add(MenuItems.item("prompt.card.delete", () -> commands.delete(id)));
    return items;
  }
}
