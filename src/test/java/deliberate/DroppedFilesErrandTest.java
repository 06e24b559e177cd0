package deliberate;

import static deliberate.WindowBench.until;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.ui.FxFailures;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files dropped on the window from another: prompts are opened, what other tools wrote is shown first, and what is
/// neither is told.
@Tag("desktop")
@ExtendWith({FxFailures.class, ApplicationExtension.class})
class DroppedFilesErrandTest {
  private WindowBench bench;
  private Label source;
  private List<File> dragged = List.of();

  @Start
  void show(Stage stage) {
    bench = new WindowBench(stage, 1000, 760);
    source = new Label("Drag me");
    source.setOnDragDetected(event -> {
      ClipboardContent files = new ClipboardContent();
      files.putFiles(dragged);
      source.startDragAndDrop(TransferMode.COPY).setContent(files);
      event.consume();
    });
    Stage other = new Stage();
    other.setScene(new Scene(source, 120, 80));
    other.setX(1200);
    other.setY(100);
    other.show();
  }

  @Test
  void severalPromptsOpenInTabsAndWhatIsNeitherIsTold(FxRobot robot) throws IOException {
    until(() -> bench.editors().size() >= 3);
    Path eggs = file("eggs.prompt.yaml", "deliberate: 1\ntitle: Eggs\n".getBytes());
    Path hens = file("hens.prompt.yaml", "deliberate: 1\ntitle: Hens\n".getBytes());

    drop(robot, eggs, hens);

    until(() -> bench.window.desks.desks().stream().filter(desk -> desk.document().holds(eggs)
        || desk.document().holds(hens)).count() == 2);
    until(() -> bench.prompt().title().equals("Hens"));

    drop(robot, file("bad.prompt.yaml", new byte[] {0x50, 0x4b, 3, 4, 0, 0}));
    until(() -> bench.desk().document().notice().get() != null
        && bench.desk().document().notice().get().text().startsWith("bad.prompt.yaml"));
    assertThat(bench.prompt().title()).as("what was open stays").isEqualTo("Hens");
  }

  @Test
  void whatOtherToolsWroteIsShownFirstWithWhatCannotBeRead(FxRobot robot) throws IOException {
    until(() -> bench.editors().size() >= 3);
    Path folder = Files.createDirectories(bench.folder.resolve("theirs"));
    Files.writeString(folder.resolve("promptfooconfig.yaml"), "description: Sums\nprompts: ['How much is {{a}}?']\n");
    Path large = bench.folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50_000_000);
    }

    drop(robot, folder, file("photo.png", new byte[] {(byte) 0x89, 'P', (byte) 0xff, 0}), large);

    until(() -> robot.lookup(".format-card .check-box").tryQuery().isPresent());
    assertThat(robot.lookup(".format-card .check-box").queryAs(CheckBox.class).getText()).isEqualTo("Sums");
    List<String> said = robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    assertThat(said).anyMatch(text -> text.contains("photo.png")).anyMatch(text -> text.contains("large.txt")
        && text.contains("20 MB"));
    robot.interact(() -> robot.lookup("#import-accept").queryAs(Button.class).fire());
    until(() -> bench.prompt().title().equals("Sums"));
    assertThat(bench.desk().editor().dirty().get()).isTrue();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(bench.folder.resolve(name), bytes);
  }

  private void drop(FxRobot robot, Path... files) {
    dragged = Stream.of(files).map(Path::toFile).toList();
    robot.drag(source).dropTo(bench.stage.getScene().lookup("#run"));
  }
}
