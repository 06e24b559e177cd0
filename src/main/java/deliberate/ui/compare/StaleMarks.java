package deliberate.ui.compare;

import deliberate.prompt.Prompt;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// Knows which panes show an answer to something else than the prompt as it is now.
public final class StaleMarks {
  private final Map<PaneViewModel, RunInput> asked = new IdentityHashMap<>();
  private final ObservableSet<PaneViewModel> stale =
      FXCollections.observableSet(Collections.newSetFromMap(new IdentityHashMap<>()));

  /// The panes whose answer is out of date.
  public ObservableSet<PaneViewModel> stale() {
    return stale;
  }

  /// What the prompt and the values of its variables are now.
  public void follow(Prompt prompt, Map<String, String> values) {
    asked.forEach((pane, input) -> {
      if (input.asks(pane.choice().spec().of(prompt), values)) {
        stale.remove(pane);
      } else {
        stale.add(pane);
      }
    });
  }

  /// What this pane was last asked by the prompt; empty where it was not.
  public Optional<RunInput> askedOf(PaneViewModel pane) {
    return Optional.ofNullable(asked.get(pane));
  }

  void asked(PaneViewModel pane, RunInput input) {
    asked.put(pane, input);
    stale.remove(pane);
  }

  void forget(PaneViewModel pane) {
    asked.remove(pane);
    stale.remove(pane);
  }
}
