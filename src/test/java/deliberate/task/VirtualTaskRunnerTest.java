package deliberate.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VirtualTaskRunnerTest {
  @Test
  void whatTheWorkThrowsIsHandedOn() throws Exception {
    IllegalStateException thrown = new IllegalStateException();

    assertThat(failure(() -> {
      throw thrown;
    })).isSameAs(thrown);
  }

  @Test
  void nobodyWaitsForeverForWorkThatEndedInAnError() throws Exception {
    StackOverflowError thrown = new StackOverflowError();

    assertThat(failure(() -> {
      throw thrown;
    })).hasCause(thrown);
  }

  private static Exception failure(Callable<String> work) throws Exception {
    CompletableFuture<Exception> failure = new CompletableFuture<>();
    new VirtualTaskRunner(Runnable::run).run(work, result -> fail(result), failure::complete);
    return failure.get(30, TimeUnit.SECONDS);
  }
}
