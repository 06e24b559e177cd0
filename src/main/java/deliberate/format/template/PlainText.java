package deliberate.format.template;

import deliberate.format.Exported;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.Losses;
import deliberate.format.PromptFormat;
import deliberate.format.part.Draft;
import deliberate.format.part.Outgoing;
import deliberate.format.part.TemplateSyntax;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;

/// A text, told apart by its tags and headings. Written, it is what would be sent.
public final class PlainText implements PromptFormat {
  @Override
  public String id() {
    return "text";
  }

  @Override
  public String ending() {
    return ".md";
  }

  @Override
  public boolean recognises(Incoming file) {
    return file.name().matches("(?i).*\\.(md|markdown|txt|text)");
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    if (file.text().indexOf('\0') >= 0) {
      throw new PromptFileException(new FileProblem(Kind.NOT_THIS_FORMAT, file.name(), 0, "", List.of(id()), ""));
    }
    Losses losses = new Losses();
    Draft draft = new Draft();
    draft.addText(TemplateSyntax.PLAIN.read(file.text(), "", losses));
    return new Imported(draft.prompt(file, id()), losses.report());
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    Outgoing outgoing = new Outgoing(prompt, TemplateSyntax.PLAIN, id());
    outgoing.loseDescription();
    outgoing.loseVariables();
    outgoing.loseCasesAndChecks();
    outgoing.lose(!prompt.panes().isEmpty(), "panes");
    return new Exported(outgoing.joined() + "\n", outgoing.losses().report());
  }
}
