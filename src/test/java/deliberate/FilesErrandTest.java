package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.ui.FxFailures;
import deliberate.ui.kit.Dialogs.UnsavedChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Errands with files: several prompts in tabs, a folder as a library, and another program that changes an open file.
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class FilesErrandTest {
  private WindowBench bench;

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
  }

  @Test
  void promptsInTabsSayWhatIsUnsavedAndComeBackAtTheNextStart(FxRobot robot) throws IOException {
    until(() -> bench.editors().size() >= 3);
    Path eggs = prompt("eggs", "Eggs");
    Path hens = prompt("hens", "Hens");
    open(robot, eggs);
    open(robot, hens);
    until(() -> tabs(robot).containsAll(List.of("eggs", "hens")));

    type(robot, "Hens, changed");
    until(() -> tabs(robot).contains(Text.of("shell.tab.unsaved", "hens")));
    bench.dialogs.unsaved = UnsavedChoice.CANCEL;
    close(robot);
    assertThat(tabs(robot)).as("whoever changed their mind stays").hasSize(3);
    bench.dialogs.unsaved = UnsavedChoice.SAVE;
    close(robot);
    until(() -> tabs(robot).size() == 2);
    assertThat(hens).content().contains("Hens, changed");

    open(robot, hens);
    until(() -> tabs(robot).size() == 3);
    Stage next = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new Stage());
    WindowBench again = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> bench.startedAgain(next));
    until(() -> again.window.desks.desks().stream().map(desk -> desk.document().name().get()).toList()
        .equals(List.of("eggs.prompt.yaml", "hens.prompt.yaml")));
    until(() -> again.desk().document().name().get().equals("hens.prompt.yaml"));
    robot.interact(next::hide);
  }

  @Test
  void aLibraryIsSearchedAndItsPromptsMadeRenamedCopiedAndThrownAway(FxRobot robot) throws IOException {
    until(() -> bench.editors().size() >= 3);
    Path folder = prompt("eggs", "Breakfast").getParent();
    prompt("hens", "Hens");
    bench.dialogs.open = Optional.of(folder);
    robot.push(KeyCode.CONTROL, KeyCode.B);
    until(() -> names(robot).equals(List.of("eggs", "hens")));

    robot.interact(() -> robot.lookup("#library-search").queryAs(TextField.class).setText("breakf"));
    until(() -> names(robot).equals(List.of("eggs")));
    select(robot, "eggs");
    bench.dialogs.name = Optional.of("omelette");
    robot.push(KeyCode.F2);
    until(() -> names(robot).equals(List.of("omelette")));
    robot.interact(() -> robot.lookup("#library-search").queryAs(TextField.class).clear());
    until(() -> names(robot).equals(List.of("hens", "omelette")));

    select(robot, "hens");
    robot.interact(() -> cell(robot, "hens").getContextMenu().getItems().stream()
        .filter(item -> Text.of("library.duplicate").equals(item.getText())).forEach(MenuItem::fire));
    until(() -> names(robot).equals(List.of("hens 2", "hens", "omelette")));
    select(robot, "hens");
    robot.push(KeyCode.DELETE);
    until(() -> names(robot).equals(List.of("hens 2", "omelette")));
    robot.clickOn(button(robot, "#library", "library.put-back"));
    until(() -> names(robot).size() == 3);

    bench.dialogs.name = Optional.of("my game");
    MenuButton add = robot.lookup("#library-new").queryAs(MenuButton.class);
    robot.interact(add::show);
    robot.interact(() -> add.getItems().stream().filter(item -> "countdown".equals(item.getText()))
        .forEach(MenuItem::fire));
    until(() -> names(robot).contains("my game"));
    until(() -> bench.prompt().title().contains("Countdown"));
    assertThat(folder.resolve("my game.prompt.yaml")).exists();
  }

  @Test
  void whatAnotherProgramChangedIsComparedKeptOrTaken(FxRobot robot) throws IOException {
    until(() -> bench.editors().size() >= 3);
    Path eggs = prompt("eggs", "Eggs");
    open(robot, eggs);
    type(robot, "mine");
    Files.writeString(eggs, Files.readString(eggs).replace("Eggs", "theirs"));

    robot.interact(bench.window.desks::lookAtDisk);
    until(() -> robot.lookup("#disk-bar").query().isVisible());
    robot.clickOn(button(robot, "#disk-bar", "document.disk.compare"));
    until(() -> robot.lookup("#disk-bar .gone").tryQuery().isPresent());
    robot.clickOn(button(robot, "#disk-bar", "document.disk.theirs"));
    until(() -> bench.prompt().title().equals("theirs"));
    assertThat(bench.desk().editor().dirty().get()).isFalse();

    type(robot, "mine again");
    Files.writeString(eggs, Files.readString(eggs).replace("theirs", "theirs, longer"));
    robot.interact(() -> bench.desk().document().save());
    until(() -> robot.lookup("#disk-bar").query().isVisible());
    assertThat(eggs).as("not saved over").content().contains("theirs, longer");
    robot.clickOn(button(robot, "#disk-bar", "document.disk.mine"));
    until(() -> !robot.lookup("#disk-bar").query().isVisible());
    robot.interact(() -> bench.desk().document().save());
    until(() -> !bench.desk().editor().dirty().get());
    assertThat(eggs).content().contains("mine again");
  }

  private Path prompt(String name, String title) throws IOException {
    Path folder = Files.createDirectories(bench.folder.resolve("prompts"));
    return Files.writeString(folder.resolve(name + ".prompt.yaml"), "deliberate: 1\nid: " + UUID.randomUUID()
        + "\ntitle: " + title + "\nsections:\n  - {id: task, kind: task, text: Hello}\n");
  }

  private void open(FxRobot robot, Path file) {
    robot.interact(() -> bench.window.desks.open(file));
    until(() -> bench.desk().document().holds(file) && !bench.desk().document().busy().get());
  }

  private void type(FxRobot robot, String title) {
    robot.interact(() -> bench.desk().editor().apply(prompt -> prompt.withTitle(title)));
  }

  private void close(FxRobot robot) {
    robot.interact(() -> bench.window.desks.close(bench.desk()));
  }

  private static List<String> tabs(FxRobot robot) {
    return robot.lookup("#tabs").queryAs(TabPane.class).getTabs().stream().map(tab -> tab.getText()).toList();
  }

  private static List<String> names(FxRobot robot) {
    return robot.lookup("#library .tree-cell").queryAllAs(TreeCell.class).stream().filter(cell -> !cell.isEmpty())
        .sorted(Comparator.comparing(cell -> cell.getIndex())).map(Labeled::getText).toList();
  }

  private static TreeCell<?> cell(FxRobot robot, String name) {
    return robot.lookup("#library .tree-cell").queryAllAs(TreeCell.class).stream()
        .filter(cell -> name.equals(cell.getText())).findFirst().orElseThrow();
  }

  private static void select(FxRobot robot, String name) {
    robot.clickOn(cell(robot, name));
  }

  private static Button button(FxRobot robot, String place, String key) {
    return robot.lookup(place + " .button").queryAllAs(Button.class).stream()
        .filter(button -> button.getText().equals(Text.of(key))).findFirst().orElseThrow();
  }
}
