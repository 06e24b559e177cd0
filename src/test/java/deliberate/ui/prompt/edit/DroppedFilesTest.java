package deliberate.ui.prompt.edit;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedFilesTest {
  @TempDir
  private Path folder;
  private final PromptViewModel document = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
  private final List<String> problems = new ArrayList<>();
  private final DroppedFiles dropped = new DroppedFiles(document, new DirectTaskRunner(), problems::add);

  @BeforeEach
  void open() {
    document.open(Prompt.empty().withSections(List.of(Section.of("context", SectionKind.CONTEXT, "See:"))));
  }

  @Test
  void textsComeBehindWhatTheSectionSays() throws IOException {
    dropped.into("context", List.of(file("a.txt", "one\r\n".getBytes()), file("b.md", "\uFEFFtwo".getBytes("UTF-8"))));

    assertThat(text()).isEqualTo("See:\n\none\n\ntwo");
    document.undo();
    assertThat(text()).doesNotContain("two");
  }

  @Test
  void aFileThatIsNoTextIsSaidAndTheOthersComeIn() throws IOException {
    dropped.into("context", List.of(file("photo.png", new byte[] {(byte) 0x89, 'P', (byte) 0xff, 0}),
        file("a.txt", "one".getBytes()), folder));

    assertThat(text()).isEqualTo("See:\n\none");
    assertThat(problems).hasSize(2).first().asString().contains("photo.png");
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private String text() {
    return document.prompt().get().sections().getFirst().text();
  }
}
