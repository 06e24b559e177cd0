package deliberate.format.chat;

import deliberate.format.Exported;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.PromptFormat;
import deliberate.format.part.Body;
import deliberate.format.part.Draft;
import deliberate.format.part.Inputs;
import deliberate.format.part.Spoken;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A prompt object of OpenAI, which are shut down at the end of November 2026. Often it is no more than an id and
/// values for its variables: then its text is at OpenAI alone.
public final class OpenAiPromptObject implements PromptFormat {
  @Override
  public String id() {
    return "openai-prompt";
  }

  @Override
  public String ending() {
    return ".openai-prompt.json";
  }

  @Override
  public boolean recognises(Incoming file) {
    return Body.isJson(file) && (file.hasKeys("prompt.id") || file.hasKeys("id") && file.text().contains("\"pmpt_"));
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Item object = root.has("prompt") ? root.map("prompt") : root;
    Draft draft = new Draft();
    draft.entitle(object.text("name"));
    object.map("variables").entries().forEach((name, value) -> Inputs.variable(name, "", Optional.of(value), "", value)
        .ifPresent(draft::addVariable));
    List<Spoken> spoken = new ArrayList<>(OpenAiResponsesBody.messages(object));
    spoken.addAll(Spoken.list(object.list("messages"), TemplateSyntax.PLAIN));
    if (object != root) {
      spoken.addAll(OpenAiResponsesBody.messages(root));
    }
    draft.say(spoken, root.losses());
    Item settings = root.has("model") ? root : object;
    Body.pane(settings, OpenAiResponsesBody.effort(settings), OpenAiResponsesBody.options(settings))
        .ifPresent(draft::addPane);
    object.without("id", "object", "version", "created_at", "is_default").loseRest();
    if (object != root) {
      root.without("prompt").loseRest();
    }
    return new Imported(draft.prompt(file, id()), root.losses().report());
  }

  @Override
  public boolean writes() {
    return false;
  }

  /// There is no place left that would take one.
  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    throw new PromptFileException(
        new FileProblem(Kind.NOTHING_TO_WRITE, prompt.title(), 0, "", List.of(id()), ""));
  }
}
