package deliberate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.task.DirectTaskRunner;
import deliberate.task.TaskRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {
  private final Queue<Runnable> pending = new ArrayDeque<>();
  private final List<String> done = new ArrayList<>();
  private final LatestOnly<String, String> latest =
      new LatestOnly<>(new ByHand(), Debounce.AT_ONCE, LatestOnlyTest::work, done::add);

  @Test
  void onlyTheNewestInputIsWorkedOnAfterTheOneUnderWay() {
    latest.submit("a");
    latest.submit("b");
    latest.submit("c");
    pending.remove().run();
    pending.remove().run();

    assertThat(done).containsExactly("C");
    assertThat(pending).isEmpty();
  }

  @Test
  void aFailureIsToldAndWhatCameMeanwhileIsStillWorkedOn() {
    latest.submit("");
    latest.submit("b");

    assertThatThrownBy(() -> pending.remove().run()).isInstanceOf(IllegalStateException.class);
    pending.remove().run();

    assertThat(done).containsExactly("B");
  }

  private static String work(String input) {
    return input.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /// Works only when told to.
  private final class ByHand implements TaskRunner {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Exception> onFailed) {
      pending.add(() -> new DirectTaskRunner().run(work, onDone, onFailed));
    }

    @Override
    public void home(Runnable action) {
      action.run();
    }
  }
}
