package deliberate.recording.serve;

import deliberate.recording.Take;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the take that a request means: the one of the very same request, else those of its model in turn.
final class TakeChoice {
  private final List<Take> takes;
  private final Map<String, Integer> given = new HashMap<>();

  TakeChoice(List<Take> takes) {
    this.takes = List.copyOf(takes);
  }

  List<Take> all() {
    return takes;
  }

  Optional<Take> next(Asked asked) {
    return takes.stream().filter(take -> WireTape.of(take).wasAsked(asked.body())).findFirst()
        .or(() -> inTurn(asked.model()));
  }

  private synchronized Optional<Take> inTurn(String model) {
    List<Take> fitting = takes.stream()
        .filter(take -> model.isEmpty() || take.request().model().wireName().equals(model)).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get((given.merge(model, 1, Integer::sum) - 1) % fitting.size()));
  }
}
