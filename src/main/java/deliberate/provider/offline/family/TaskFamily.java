package deliberate.provider.offline.family;

import deliberate.provider.offline.reading.ReadPrompt;
import java.util.Optional;

/// One kind of task that the engine can really do.
public interface TaskFamily {

  /// The task, where the prompt can be read as one of this kind.
  Optional<Job> recognise(ReadPrompt prompt);
}
