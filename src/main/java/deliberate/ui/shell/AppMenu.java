package deliberate.ui.shell;

import deliberate.message.Text;
import deliberate.settings.BundledFolder;
import deliberate.settings.Settings;
import deliberate.ui.kit.Command;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.theme.Themes;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// The menu behind the app's name: files on top, all else in groups below.
public final class AppMenu extends MenuButton {
  private static final String BRAND = "brand";

  private final Map<Group, Menu> groups = new EnumMap<>(Group.class);
  private final MenuItem endOfFiles = new SeparatorMenuItem();

  /// Where a command stands; those of files stand in the menu itself, the others in a menu of their own.
  public enum Group {
    FILE,
    EDIT,
    VIEW,
    RUN,
    SETTINGS,
    HELP;

    private String key() {
      return "shell.menu.group." + name().toLowerCase(Locale.ROOT);
    }
  }

  public AppMenu(DesksViewModel desks, SettingsViewModel settings, Themes themes,
                 List<BundledFolder.Item> samples) {
    super("◐ " + Text.of("app.name"));
    setId("app-menu");
    getStyleClass().addAll(BRAND, atlantafx.base.theme.Styles.FLAT, "dense");
    setMinWidth(USE_PREF_SIZE);
    getItems().setAll(
        item("shell.menu.new", "Shortcut+N", desks::startNew),
        item("shell.menu.open", "Shortcut+O", desks::open),
        recent(desks, settings),
        samples(desks, samples),
        new SeparatorMenuItem(),
        item("shell.menu.save", "Shortcut+S", () -> desks.active().get().document().save()),
        item("shell.menu.save-as", "Shortcut+Shift+S", () -> desks.active().get().document().saveAs()),
        item("shell.menu.close", "Shortcut+W", () -> desks.close(desks.active().get())));
    getItems().add(endOfFiles);
    Stream.of(Group.values()).filter(group -> group != Group.FILE).forEach(group -> {
      Menu menu = new Menu(Text.of(group.key()));
      menu.visibleProperty().bind(Bindings.isNotEmpty(menu.getItems()));
      groups.put(group, menu);
      getItems().add(menu);
    });
    add(Group.VIEW, themes(settings, themes));
  }

  /// Adds a command at the end of its group; no shortcut where it is empty.
  public void add(Group group, String key, String shortcut, Runnable action) {
    add(group, item(key, shortcut, action));
  }

  /// Adds a ready item, such as one with a choice behind it, at the end of its group.
  public void add(Group group, MenuItem item) {
    if (group == Group.FILE) {
      getItems().add(getItems().indexOf(endOfFiles), item);
    } else {
      groups.get(group).getItems().add(item);
    }
  }

  /// All that can be given now.
  public List<Command> commands() {
    return Command.of("", getItems());
  }

  /// Adds the command that ends the app, below all others.
  public void addQuit(Runnable action) {
    getItems().addAll(new SeparatorMenuItem(), item("shell.menu.quit", "Shortcut+Q", action));
  }

  private static MenuItem item(String key, String shortcut, Runnable action) {
    MenuItem item = new MenuItem(Text.of(key));
    item.setOnAction(_ -> action.run());
    if (!shortcut.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(shortcut));
    }
    return item;
  }

  private static Menu samples(DesksViewModel desks, List<BundledFolder.Item> samples) {
    Menu menu = new Menu(Text.of("shell.menu.samples"));
    for (BundledFolder.Item sample : samples) {
      MenuItem item = new MenuItem(sample.name());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> desks.openSample(sample));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Menu recent(DesksViewModel desks, SettingsViewModel settings) {
    Menu menu = new Menu(Text.of("shell.menu.recent"));
    settings.settings().subscribe(now -> {
      menu.getItems().setAll(now.files().recent().stream().map(path -> {
        MenuItem item = new MenuItem(path);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> desks.open(Path.of(path)));
        return item;
      }).toList());
      menu.setDisable(now.files().recent().isEmpty());
    });
    return menu;
  }

  private static Menu themes(SettingsViewModel settings, Themes themes) {
    Menu menu = new Menu(Text.of("shell.menu.theme"));
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(themeItem(settings, group, Settings.SYSTEM_THEME, Text.of("shell.menu.theme.system")));
    themes.all().forEach(theme -> menu.getItems().add(themeItem(settings, group, theme.id(), theme.name())));
    return menu;
  }

  private static RadioMenuItem themeItem(SettingsViewModel settings, ToggleGroup group, String id, String name) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setToggleGroup(group);
    item.setOnAction(_ -> settings.theme().set(id));
    settings.theme().subscribe(chosen -> item.setSelected(chosen.equals(id)));
    return item;
  }
}
