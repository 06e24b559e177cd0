package deliberate.bench;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Starts JavaFX for the first measurement that needs it; it can be started only once.
public final class FxStart {
  private static CompletableFuture<Void> ready;

  private FxStart() {}

  /// Returns once it runs.
  public static synchronized void await() {
    if (ready == null) {
      ready = new CompletableFuture<>();
      Platform.startup(() -> ready.complete(null));
      Platform.setImplicitExit(false); // each measurement closes its window
    }
    ready.join();
  }
}
