package deliberate.ui.kit;

/// A heartbeat that beats when the test says so; every beat renews clocks too.
public final class ManualPulse implements Pulse {
  private static final long STEP = 1_000_000_000;

  private long nanos;
  private final Heart heart = new Heart(() -> nanos);

  @Override
  public void add(Beat beat) {
    heart.add(beat);
  }

  @Override
  public void remove(Beat beat) {
    heart.remove(beat);
  }

  public void beat() {
    nanos += STEP;
    heart.frame();
  }

  public boolean isIdle() {
    return heart.isIdle();
  }
}
