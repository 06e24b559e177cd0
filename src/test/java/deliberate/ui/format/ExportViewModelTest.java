package deliberate.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.format.PromptFormat;
import deliberate.format.PromptFormats;
import deliberate.format.Rich;
import deliberate.format.chat.OpenAiPromptObject;
import deliberate.format.promptfoo.Promptfoo;
import deliberate.format.suite.GitHubModels;
import deliberate.format.template.OwnFile;
import deliberate.prompt.Prompt;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Notice;
import deliberate.ui.kit.RecordingDialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
  @TempDir
  Path folder;
  private final RecordingDialogs dialogs = new RecordingDialogs();
  private final List<Notice> told = new ArrayList<>();

  @Test
  void whatWillBeLostIsShownBeforeAnythingIsWritten() {
    ExportViewModel model = model(Rich.prompt());
    assertThat(model.formats()).extracting(PromptFormat::id).doesNotContain("openai-prompt");
    assertThat(model.chosen().get().id()).isEqualTo("promptfoo");
    assertThat(result(model).losses()).contains("turns: left out; there is no place for it.");
    int lost = result(model).losses().size();
    model.chosen().set(model.formats().getLast());
    assertThat(result(model).losses()).hasSizeGreaterThan(lost);
    assertThat(dialogs.asked).isEmpty();
  }

  @Test
  void itIsWrittenWhereTheUserSays() {
    Path target = folder.resolve("out.yaml");
    dialogs.save = Optional.of(target);
    ExportViewModel model = model(Rich.prompt());
    model.write();
    assertThat(dialogs.asked).containsExactly("export promptfooconfig.yaml");
    assertThat(target).hasContent(result(model).text().orElseThrow());
    assertThat(told).extracting(Notice::text).containsExactly("out.yaml is written.");
  }

  @Test
  void whereItCannotBeWrittenThatIsSaid() {
    dialogs.save = Optional.of(folder.resolve("missing/out.yaml"));
    model(Rich.prompt()).write();
    assertThat(told).extracting(Notice::level).containsExactly(Notice.Level.PROBLEM);
  }

  @Test
  void anEmptyPromptHasNothingToWrite() {
    ExportViewModel model = model(Prompt.empty());
    assertThat(result(model).text()).isEmpty();
    assertThat(result(model).problem()).contains("nothing that could be written");
    model.write();
    assertThat(dialogs.asked).isEmpty();
  }

  private static ExportViewModel.Result result(ExportViewModel model) {
    return model.result().get().orElseThrow();
  }

  private ExportViewModel model(Prompt prompt) {
    return new ExportViewModel(prompt, new PromptFormats(List.of(new OwnFile(), new Promptfoo(),
        new OpenAiPromptObject(), new GitHubModels())), dialogs, new DirectTaskRunner(), told::add);
  }
}
