package deliberate.ui.version;

import deliberate.message.PromptFileText;
import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.run.version.VersionText;
import deliberate.run.version.Versions;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads what versions said. Blocks; not for the window's thread. The last few prompts stay read.
final class VersionTexts {
  private static final int MOST_READ = 40;

  private final Versions versions;
  private final Map<String, Prompt> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Prompt> eldest) {
      return size() > MOST_READ;
    }
  });

  VersionTexts(Versions versions) {
    this.versions = versions;
  }

  /// Empty where it is not kept.
  Optional<Prompt> prompt(UUID id, VersionRow row) throws IOException {
    if (row.isNow()) {
      return row.now();
    }
    Prompt known = read.get(row.version());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<VersionText> text = versions.text(id, row.version());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Prompt prompt = PromptFile.parse(text.get().content(), row.version()).prompt();
      read.put(row.version(), prompt);
      return Optional.of(prompt);
    } catch (PromptFileException e) {
      throw new IOException(PromptFileText.of(e), e);
    }
  }

  /// As its file held it; empty where it is not kept.
  Optional<String> source(UUID id, VersionRow row) throws IOException {
    return versions.text(id, row.version()).map(VersionText::source);
  }
}
