package deliberate.ui.kit;

import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/// The heartbeat of the window: one timer, running only while something is live.
public final class FxPulse implements Pulse {
  private final Heart heart;
  private final AnimationTimer timer = new AnimationTimer() {
    @Override
    public void handle(long now) {
      heart.frame();
    }
  };

  /// @param nanoClock measures the time that a frame takes, such as [System#nanoTime]
  public FxPulse(LongSupplier nanoClock) {
    this.heart = new Heart(nanoClock);
  }

  @Override
  public void add(Beat beat) {
    heart.add(beat);
    timer.start();
  }

  @Override
  public void remove(Beat beat) {
    heart.remove(beat);
    if (heart.isIdle()) {
      timer.stop();
    }
  }
}
