package deliberate.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormats;
import deliberate.format.promptfoo.Promptfoo;
import deliberate.format.suite.GitHubModels;
import deliberate.format.template.OwnFile;
import deliberate.format.template.PlainText;
import deliberate.prompt.Prompt;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.format.ImportViewModel.State;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.RecordingDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
  private static final String CONFIG = """
      description: Capitals
      prompts: ["Capital of {{country}}?", {label: polite, raw: "Please: {{country}}"}]
      tests: [{vars: {country: Peru}, assert: [{type: javascript, value: "true"}]}]
      """;

  @TempDir
  Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Prompt> opened = new ArrayList<>();
  private final ImportViewModel model = new ImportViewModel(
      new PromptFormats(List.of(new OwnFile(), new Promptfoo(), new GitHubModels(), new PlainText())), dialogs,
      new DirectTaskRunner(), _ -> Debounce.AT_ONCE, opened::add);

  @Test
  void aFileShowsWhatIsInItBeforeItIsOpened() throws IOException {
    dialogs.open = Optional.of(Files.writeString(folder.resolve("promptfooconfig.yaml"), CONFIG));
    model.chooseFiles();
    assertThat(model.items()).extracting(ImportItem::from).hasSize(2)
        .containsOnly("promptfooconfig.yaml · promptfoo (promptfooconfig.yaml)");
    assertThat(model.items().getFirst().losses().orElseThrow()).hasSize(1);
    assertThat(model.items().getLast().losses()).as("told once").isEmpty();
    assertThat(opened).isEmpty();

    model.items().getFirst().chosen().set(false);
    model.accept();
    assertThat(opened).extracting(Prompt::title).containsExactly("polite");
    assertThat(model.state().get()).isEqualTo(State.EMPTY);
  }

  @Test
  void aFolderShowsWhatCanBeReadAndSaysWhatCannot() throws IOException {
    Files.writeString(folder.resolve("promptfooconfig.yaml"), CONFIG);
    Files.writeString(folder.resolve("broken.prompt.yml"), "messages: [");
    dialogs.open = Optional.of(folder);
    model.chooseFolder();
    assertThat(model.items()).hasSize(2);
    assertThat(model.problems()).hasSize(1).first().asString().contains("broken.prompt.yml");
  }

  @Test
  void aFolderWithNothingInItSaysSo() {
    model.read(List.of(folder));
    assertThat(model.items()).isEmpty();
    assertThat(model.problems()).containsExactly("No file in it is recognised as a prompt.");
  }

  @Test
  void pastedTextIsRecognisedAsItIsTyped() {
    model.paste("# Role\nYou translate.\n\n# Task\nTranslate {{text}}.\n");
    assertThat(model.items()).hasSize(1);
    assertThat(model.items().getFirst().prompt().sections()).hasSize(2);
    model.paste("messages: [{role: user, content: Hi}]\nmodelParameters: {temperature: 1}");
    assertThat(model.items().getFirst().from()).contains("GitHub Models");
    model.paste(" ");
    assertThat(model.state().get()).isEqualTo(State.EMPTY);
    assertThat(model.items()).isEmpty();
  }

  @Test
  void whoChoosesNoFileSeesWhatWasThere() {
    model.paste("Say hello.");
    model.chooseFiles();
    assertThat(model.items()).hasSize(1);
  }
}
