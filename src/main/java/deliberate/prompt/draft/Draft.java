package deliberate.prompt.draft;

import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.tree.PromptFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A prompt with changes that are in no file yet.
///
/// @param id   of the desk it was written on; one draft each
/// @param name the file's name, also of one that was never saved
/// @param file its path; empty where it was never saved
/// @param base the fingerprint of what the file held when it was read or last saved; empty where it was never saved
/// @param at   when it was written
/// @param text the whole prompt file as a save would write it
public record Draft(UUID id, String name, String file, String base, Instant at, String text) {

  /// The prompt in it.
  ///
  /// @throws PromptFileException if the text is no prompt
  public PromptDocument read() throws PromptFileException {
    return file.isEmpty() ? PromptFile.parse(text, name) : PromptFile.parse(text, Path.of(file));
  }

  /// What its file holds; empty where that is not what the draft began with, or not there.
  public Optional<PromptDocument> original() throws PromptFileException, IOException {
    boolean same = !file.isEmpty() && PromptFile.fingerprint(Path.of(file)).filter(base::equals).isPresent();
    return same ? Optional.of(PromptFile.read(Path.of(file))) : Optional.empty();
  }
}
