package deliberate.ui.shell.command;

import deliberate.message.Text;
import deliberate.ui.kit.Command;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Popover;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys on one page: those of the menus, and those that work in one place only.
public final class ShortcutSheet {
  /// Each text is lines of "keys, other keys = what they do".
  private static final List<String> PLACES = List.of("everywhere", "prompt", "panes", "cases", "versions");

  private static final double MARGIN = 40;
  private static final double ACROSS = 28;
  private static final double DOWN = 16;

  private final Node owner;
  private final PaletteViewModel commands;

  public ShortcutSheet(Node owner, PaletteViewModel commands) {
    this.owner = owner;
    this.commands = commands;
  }

  public void open() {
    List<Node> groups = new ArrayList<>();
    groups().forEach((title, keys) -> groups.add(group(title, keys)));
    Label title = new Label(Text.of("keys.title"));
    title.getStyleClass().add(KitStyles.STRONG);
    ScrollPane scroller = new ScrollPane(new Columns(ACROSS, DOWN, groups));
    scroller.setFitToWidth(true);
    scroller.setId("shortcut-sheet");
    scroller.setAccessibleText(Text.of("keys.title"));
    VBox.setVgrow(scroller, Priority.ALWAYS);
    VBox sheet = new VBox(title, scroller);
    sheet.getStyleClass().add("key-sheet");
    sheet.setMaxSize(owner.getLayoutBounds().getWidth() - MARGIN, owner.getLayoutBounds().getHeight() - 2 * MARGIN);
    new Popover(owner, sheet).showOver(scroller);
  }

  /// Title to lines of keys and what they do.
  Map<String, List<Command>> groups() {
    Map<String, List<Command>> groups = new LinkedHashMap<>();
    for (String place : PLACES) {
      String title = Text.of("keys." + place);
      Text.of("keys." + place + ".list").lines().map(line -> line.split(" = ", 2))
          .map(pair -> new Command(title, pair[1], asRead(pair[0]), () -> {}))
          .forEach(command -> groups.computeIfAbsent(title, _ -> new ArrayList<>()).add(command));
    }
    for (Command command : commands.all()) {
      if (!command.shortcut().isEmpty()) {
        String title = command.place().isEmpty() ? Text.of("keys.files") : command.place();
        groups.computeIfAbsent(title, _ -> new ArrayList<>()).add(command);
      }
    }
    return groups;
  }

  /// As this platform writes keys.
  private static String asRead(String keys) {
    return Stream.of(keys.split(", ")).map(key -> KeyCombination.valueOf(key).getDisplayText())
        .collect(Collectors.joining(", "));
  }

  private static Node group(String title, List<Command> keys) {
    Label heading = new Label(title);
    heading.getStyleClass().add(KitStyles.STRONG);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key-grid");
    for (Command command : keys) {
      Label key = new Label(command.shortcut());
      key.getStyleClass().addAll(KitStyles.PILL, "key");
      grid.addRow(grid.getRowCount(), key, new Label(command.text()));
    }
    VBox group = new VBox(heading, grid);
    group.getStyleClass().add("key-group");
    return group;
  }
}
