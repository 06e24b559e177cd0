package deliberate.format.template;

import deliberate.format.Exported;
import deliberate.format.ImportReport;
import deliberate.format.Imported;
import deliberate.format.Incoming;
import deliberate.format.PromptFormat;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;

/// The prompt files of this app.
public final class OwnFile implements PromptFormat {
  @Override
  public String id() {
    return "deliberate";
  }

  @Override
  public String ending() {
    return ".prompt.yaml";
  }

  @Override
  public boolean recognises(Incoming file) {
    return file.hasKeys("deliberate");
  }

  @Override
  public Imported read(Incoming file) throws PromptFileException {
    PromptDocument document = file.file().isPresent()
        ? PromptFile.read(file.file().get())
        : PromptFile.parse(file.text(), file.name());
    return new Imported(document.prompt(), new ImportReport(List.of()));
  }

  @Override
  public Exported write(Prompt prompt) throws PromptFileException {
    return new Exported(PromptFile.text(PromptDocument.fresh(prompt), prompt), new ImportReport(List.of()));
  }
}
