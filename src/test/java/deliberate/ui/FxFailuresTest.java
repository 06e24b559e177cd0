package deliberate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class FxFailuresTest {
  private final FxFailures failures = new FxFailures();

  @Test
  void anExceptionInQueuedWorkFailsTheTest() throws Exception {
    IllegalStateException broken = new IllegalStateException("broken");
    failures.beforeEach(null);
    Platform.runLater(() -> {
      throw broken;
    });
    assertThatThrownBy(() -> failures.afterEach(null)).isInstanceOf(AssertionError.class).hasCause(broken);
  }

  @Test
  void anExceptionInAnEventHandlerFailsTheTest() throws Exception {
    failures.beforeEach(null);
    Platform.runLater(() -> {
      Button button = new Button();
      button.setOnAction(event -> {
        throw new IllegalStateException("broken button");
      });
      Event.fireEvent(button, new ActionEvent());
    });
    assertThatThrownBy(() -> failures.afterEach(null)).hasMessageContaining("broken button");
  }

  @Test
  void aQuietTestPasses() throws Exception {
    AtomicBoolean ran = new AtomicBoolean();
    failures.beforeEach(null);
    Platform.runLater(() -> ran.set(true));
    assertThatCode(() -> failures.afterEach(null)).doesNotThrowAnyException();
    assertThat(ran).isTrue();
  }
}
