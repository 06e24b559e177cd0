package deliberate.format.promptfoo;

import deliberate.format.Exported;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Item;
import deliberate.format.Neighbours;
import deliberate.format.PromptFormat;
import deliberate.format.part.Draft;
import deliberate.format.part.Outgoing;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Variable;
import deliberate.prompt.file.YamlEmitter;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `promptfooconfig.yaml`. Each of its prompts becomes a prompt with all of its tests, checks and panes.
public final class Promptfoo implements PromptFormat {
  @Override
  public String id() {
    return "promptfoo";
  }

  @Override
  public String ending() {
    return "promptfooconfig.yaml";
  }

  @Override
  public boolean recognises(Incoming file) {
    return file.hasKeys("prompts") && (file.hasKeys("providers") || file.hasKeys("tests") || file.hasKeys("targets")
        || file.name().contains("promptfoo"));
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    Item root = file.data().root();
    Neighbours neighbours = file.neighbours(root.losses());
    String description = root.text("description");
    List<Source> sources = Source.all(root.at("prompts"), neighbours, file.name());
    List<PaneSpec> panes = new ArrayList<>();
    root.at("providers").or(() -> root.at("targets"))
        .ifPresent(providers -> providers.each().forEach(one -> Provider.read(one).ifPresent(panes::add)));
    Tests tests = Tests.of(root, neighbours);
    root.without("$schema", "evaluateOptions", "commandLineOptions", "outputPath", "sharing", "writeLatestResults");
    root.loseRest();
    List<Prompt> prompts = new ArrayList<>();
    for (Source source : sources) {
      Draft draft = new Draft();
      draft.entitle(source.label().isEmpty() ? description : source.label());
      draft.describe(source.label().isEmpty() ? "" : description);
      panes.forEach(draft::addPane);
      tests.variables().forEach(draft::addVariable);
      tests.cases().forEach(draft::addCase);
      tests.checks().forEach(draft::addCheck);
      prompts.add(draft.say(source.messages(), root.losses()).prompt(file, id()));
    }
    if (prompts.isEmpty()) {
      throw new PromptFileException(new FileProblem(Kind.NO_PROMPT, file.name(), 0, "", List.of(id()), ""));
    }
    return new Imported(prompts, root.losses().report());
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.JINJA, id());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("description", prompt.description().isEmpty() ? prompt.title() : prompt.description());
    data.put("prompts", List.of(Source.write(prompt, outgoing)));
    data.put("providers", Provider.write(prompt, outgoing));
    new TestsWriter(prompt, outgoing).write(data);
    outgoing.loseTags();
    for (int i = 0; i < prompt.variables().size(); i++) {
      outgoing.loseDescription(i);
      outgoing.lose(prompt.variables().get(i).type() != Variable.Type.TEXT,
          "variables[" + i + "].type");
    }
    return new Exported(YamlEmitter.document(data), outgoing.losses().report());
  }
}
