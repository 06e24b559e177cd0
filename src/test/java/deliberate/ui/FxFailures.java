package deliberate.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/// Fails a test when an exception reached the top of the JavaFX thread while it ran.
///
/// Name it before TestFX's own extension: `@ExtendWith({FxFailures.class, ApplicationExtension.class})`. An app
/// that puts its own handler on the JavaFX thread would take the exceptions away; a default handler does not.
public final class FxFailures implements BeforeEachCallback, AfterEachCallback {
  private static final int TIMEOUT_SECONDS = 60;

  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    FxToolkit.registerPrimaryStage();
    failures.clear();
    onFxThread(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> failures.add(failure)));
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    // Runs behind everything that the test has queued, so that it is heard too.
    onFxThread(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    if (!failures.isEmpty()) {
      List<Throwable> all = new ArrayList<>(failures);
      AssertionError error = new AssertionError("uncaught on the JavaFX thread: " + all, all.removeFirst());
      all.forEach(error::addSuppressed);
      throw error;
    }
  }

  private static void onFxThread(Runnable work) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      work.run();
      done.complete(null);
    });
    done.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }
}
