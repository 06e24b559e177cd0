package deliberate;

import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.shell.AppMenu.Group;
import deliberate.ui.shell.AppMenu;
import deliberate.ui.shell.DesksViewModel;
import deliberate.ui.shell.FinishedViewModel;
import deliberate.ui.shell.MainWindow;
import deliberate.ui.shell.ShellView;
import deliberate.ui.shell.command.Palette;
import deliberate.ui.shell.command.PaletteViewModel;
import deliberate.ui.shell.command.ShortcutSheet;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/// The commands of the menu, with their keys, that act on what the window shows.
final class MenuWiring {
  private final AppMenu menu;
  private final ShellView view;
  private final MainWindow window;

  MenuWiring(AppMenu menu, ShellView view, MainWindow window) {
    this.menu = menu;
    this.view = view;
    this.window = window;
  }

  /// What is done with the prompt in front and its panes.
  void addDeskCommands() {
    menu.add(Group.FILE, "shell.menu.export", "Shortcut+E", () -> view.desk().export().run());
    menu.add(Group.EDIT, "shell.menu.find", "Shortcut+F", () -> view.desk().find().accept(false));
    menu.add(Group.EDIT, "shell.menu.replace", "Shortcut+H", () -> view.desk().find().accept(true));
    menu.add(Group.EDIT, "shell.menu.add-section", "Shortcut+Shift+A", () -> view.desk().addSection().run());
    menu.add(Group.VIEW, "shell.menu.diff", "Shortcut+D", () -> view.desk().tools().toggleDiff());
    menu.add(Group.VIEW, "shell.menu.blind", "Shortcut+Shift+B", () -> view.desk().tools().blind().toggle());
    menu.add(Group.RUN, "shell.menu.run-cases", "Shortcut+Shift+Enter", () -> view.desk().runCases().run());
  }

  void addTabs(DesksViewModel desks) {
    menu.add(Group.VIEW, "shell.menu.next", "Shortcut+Page Down", () -> desks.step(1));
    menu.add(Group.VIEW, "shell.menu.previous", "Shortcut+Page Up", () -> desks.step(-1));
    menu.add(Group.VIEW, "shell.menu.cases", "Shortcut+T", () -> {
      BooleanProperty editing = desks.active().get().cases().editing();
      editing.set(!editing.get());
    });
  }

  /// Sizes of text, commands by name, the page of keys, the way between regions, and the word that a run has ended.
  void addComforts(SettingsViewModel settings, FinishedViewModel finished) {
    menu.add(Group.VIEW, "shell.menu.text-larger", "Shortcut+Equals", () -> settings.resizeText(1));
    menu.add(Group.VIEW, "shell.menu.text-smaller", "Shortcut+Minus", () -> settings.resizeText(-1));
    menu.add(Group.VIEW, "shell.menu.text-usual", "Shortcut+0", () -> settings.resizeText(0));
    PaletteViewModel commands = new PaletteViewModel(List.of(menu::commands, () -> view.desk().commands().get()));
    menu.add(Group.HELP, "shell.menu.palette", "Shortcut+K", new Palette(view, commands)::open);
    menu.add(Group.HELP, "shell.menu.keys", "F1", new ShortcutSheet(view, commands)::open);
    window.addRegions(view::regions);
    window.addTextSizeKeys();
    window.tell(finished);
  }
}
