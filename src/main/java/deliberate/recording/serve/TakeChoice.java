package deliberate.recording.serve;

import deliberate.recording.Take;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the take that a request means, among those of its protocol: one of the very same request, else one of its
/// model; of several, one after the other.
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
    List<Take> spoken = takes.stream().filter(take -> speaks(take, asked)).toList();
    List<Take> same = spoken.stream().filter(take -> WireTape.of(take).wasAsked(asked.body())).toList();
    return same.isEmpty()
        ? inTurn(asked.protocol() + " " + asked.model(), spoken.stream().filter(take -> asked.model().isEmpty()
            || take.request().model().wireName().equals(asked.model())).toList())
        : inTurn(asked.body().toString(), same);
  }

  /// Whether the takes of some model came in the protocol that is asked in.
  boolean isSpoken(Asked asked) {
    return takes.stream().anyMatch(take -> speaks(take, asked));
  }

  private static boolean speaks(Take take, Asked asked) {
    return asked.protocol().isEmpty() || take.request().model().protocol().equals(asked.protocol());
  }

  private synchronized Optional<Take> inTurn(String what, List<Take> fitting) {
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get((given.merge(what, 1, Integer::sum) - 1) % fitting.size()));
  }
}
