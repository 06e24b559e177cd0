package deliberate.ui.kit;

/// Acts once within each delay however long the calls go on, where a plain [Debounce] would wait for them to end.
public final class Steady implements Debounce {
  private final Debounce pause;
  private Runnable latest = () -> {};
  private boolean waiting;

  /// @param pause how long to wait from the first call on
  public Steady(Debounce pause) {
    this.pause = pause;
  }

  @Override
  public void restart(Runnable action) {
    latest = action;
    if (!waiting) {
      waiting = true;
      pause.restart(() -> {
        waiting = false;
        latest.run();
      });
    }
  }

  @Override
  public void cancel() {
    waiting = false;
    pause.cancel();
  }
}
