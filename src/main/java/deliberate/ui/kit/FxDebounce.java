package deliberate.ui.kit;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Waits on the JavaFX thread.
public final class FxDebounce implements Debounce {
  private final PauseTransition pause;

  public FxDebounce(Duration delay) {
    pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
  }

  @Override
  public void restart(Runnable action) {
    pause.setOnFinished(_ -> action.run());
    pause.playFromStart();
  }

  @Override
  public void cancel() {
    pause.stop();
  }
}
