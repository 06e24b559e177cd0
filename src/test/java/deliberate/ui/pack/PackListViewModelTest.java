package deliberate.ui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.task.DirectTaskRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackListViewModelTest {
  @TempDir
  Path folder;
  private final List<Path> opened = new ArrayList<>();
  private PackListViewModel pack;

  @BeforeEach
  void fill() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("b.prompt.yaml", "a.recording", "README.md", "cases.csv", "long.txt")) {
      files.add(Files.writeString(folder.resolve(name), "# " + name));
    }
    Files.writeString(folder.resolve("long.txt"), "x".repeat(PackListViewModel.LONGEST + 1));
    pack = new PackListViewModel(PackContents.of("class.zip", folder, files), new DirectTaskRunner(), opened::add);
  }

  @Test
  void theReadmeIsReadFirstAndRendered() {
    assertThat(pack.chosen().get()).hasValueSatisfying(item -> assertThat(item.name()).isEqualTo("README.md"));
    assertThat(pack.reading().get()).isEqualTo(new PackListViewModel.Reading("# README.md", true));
    assertThat(pack.title()).isEqualTo("Class pack class.zip");
  }

  @Test
  void promptsAndRecordingsAreOpenedAndTextsAreReadAsTheyAre() throws IOException {
    pack.items().forEach(pack::open);

    assertThat(opened).containsExactly(folder.resolve("b.prompt.yaml"), folder.resolve("a.recording"));
    pack.choose(item("cases.csv"));
    assertThat(pack.reading().get()).isEqualTo(new PackListViewModel.Reading("# cases.csv", false));
    pack.choose(item("a.recording"));
    assertThat(pack.reading().get().text()).contains("plays in a window of its own");
  }

  @Test
  void aLongTextIsCutAndOneThatIsGoneIsTold() throws IOException {
    pack.choose(item("long.txt"));
    assertThat(pack.reading().get().text()).endsWith("Only the beginning of this file is shown.");
    Files.delete(folder.resolve("cases.csv"));
    pack.choose(item("cases.csv"));
    assertThat(pack.reading().get().text()).startsWith("cases.csv cannot be read: ");
  }

  private PackItem item(String name) {
    return pack.items().stream().filter(item -> item.name().equals(name)).findFirst().orElseThrow();
  }
}
