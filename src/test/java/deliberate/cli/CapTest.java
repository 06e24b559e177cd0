package deliberate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.cli.CliLab.Outcome;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.StopReason;
import deliberate.task.CancelSignal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapTest {
  private final AtomicInteger asked = new AtomicInteger();
  @TempDir
  private Path folder;
  private CliLab lab;

  @BeforeEach
  void openTheLab() {
    lab = new CliLab(folder).with(new Real(), ModelSpec.unknown("paid/gpt-5", "openai", "real", "gpt-5"));
  }

  @Test
  void aCommandStopsAtItsCapBeforeAnythingIsSent() {
    Outcome outcome = lab.run("run", lab.countdown(), "--model", "paid/gpt-5", "--cap", "0.001");

    assertThat(outcome.status()).isEqualTo(4);
    assertThat(outcome.err()).contains("Not sent: it may cost up to $0.0").contains("--cap");
    assertThat(asked).hasValue(0);
  }

  @Test
  void enoughIsEnough() {
    assertThat(lab.run("run", lab.countdown(), "--model", "paid/gpt-5", "--cap", "1").status()).isZero();
    assertThat(asked).hasValue(1);
  }

  @Test
  void yesGoesOverEveryCap() {
    assertThat(lab.run("run", lab.countdown(), "--model", "paid/gpt-5", "--cap", "0", "--yes").status()).isZero();
  }

  @Test
  void aCapThatIsNoAmountIsRefused() {
    Outcome outcome = lab.run("run", lab.countdown(), "--cap", "much");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("--cap", "much");
  }

  private final class Real implements ChatProvider {
    @Override
    public String protocol() {
      return "real";
    }

    @Override
    public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
      asked.incrementAndGet();
      sink.accept(new ChatEvent.Sent(request.effort(), "{}", List.of()));
      sink.accept(new ChatEvent.Answer("done"));
      sink.accept(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
    }
  }
}
