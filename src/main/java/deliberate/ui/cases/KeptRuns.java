package deliberate.ui.cases;

import deliberate.grader.GradedRun;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The newest whole runs, as many as memory is given for; of older ones only the numbers are left.
///
/// @param <K> what tells the runs apart
final class KeptRuns<K> {
  private final long mostCharacters;
  private final Map<K, GradedRun> runs = new LinkedHashMap<>();
  private long characters;

  KeptRuns(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  void keep(K key, GradedRun made) {
    forget(key);
    runs.put(key, made);
    characters += size(made);
    while (characters > mostCharacters && runs.size() > 1) {
      forget(runs.keySet().iterator().next());
    }
  }

  Optional<GradedRun> find(K key) {
    return Optional.ofNullable(runs.get(key));
  }

  void clear() {
    runs.clear();
    characters = 0;
  }

  private void forget(K key) {
    GradedRun gone = runs.remove(key);
    characters -= gone == null ? 0 : size(gone);
  }

  private static long size(GradedRun made) {
    return (long) made.run().thinking().length() + made.run().answer().length() + made.run().sentBody().length()
        + made.run().wire().characters()
        + made.run().plan().request().messages().stream().mapToLong(message -> message.text().length()).sum();
  }
}
