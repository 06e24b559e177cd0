package deliberate.ui.kit;

import java.time.Duration;

/// Waits for a pause before it acts; an interface, so that view models are tested without a toolkit.
public interface Debounce {
  /// Does not wait at all: for tests.
  Debounce AT_ONCE = new Debounce() {
    @Override
    public void restart(Runnable action) {
      action.run();
    }

    @Override
    public void cancel() {}
  };

  /// Runs the action once the delay has passed without another call; replaces an action that still waits.
  void restart(Runnable action);

  /// Forgets an action that still waits.
  void cancel();

  /// Makes one for each user; `FxDebounce::new` in the window.
  @FunctionalInterface
  interface Source {
    Debounce after(Duration delay);
  }
}
