package deliberate.ui.cases;

import deliberate.grader.GradedRun;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.TestCase;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What came of each case in each pane, and the newest of those runs as a whole.
final class CaseResults {
  private static final long MOST_CHARACTERS = 30_000_000;

  private final Map<TestCase, Map<PaneSpec, CaseResult>> results = new IdentityHashMap<>();
  private final KeptRuns<CaseKey> kept = new KeptRuns<>(MOST_CHARACTERS);

  Optional<CaseResult> of(CaseKey key) {
    return Optional.ofNullable(results.getOrDefault(key.one(), Map.of()).get(key.pane()));
  }

  /// The whole run behind a result, while memory is given for it.
  Optional<GradedRun> run(CaseKey key) {
    return kept.find(key);
  }

  /// All that came to an end in panes set like this one.
  List<CaseResult> finished(PaneSpec pane) {
    return results.values().stream().map(made -> made.get(pane))
        .filter(result -> result != null && result.state() == CaseResult.State.FINISHED).toList();
  }

  void put(CaseKey key, CaseResult result) {
    results.computeIfAbsent(key.one(), _ -> new HashMap<>()).put(key.pane(), result);
  }

  void put(CaseKey key, GradedRun made) {
    put(key, CaseResult.of(made));
    kept.keep(key, made);
  }

  /// Forgets what came of cases that are no more.
  void keepOnly(List<TestCase> cases) {
    Set<TestCase> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(cases);
    results.keySet().retainAll(left);
  }

  void dropUnfinished() {
    results.values().forEach(made -> made.values().removeIf(result -> result.state() == CaseResult.State.WAITING
        || result.state() == CaseResult.State.RUNNING));
  }
}
