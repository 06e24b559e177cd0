package deliberate.ui.compare;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.task.CancelSignal;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A provider whose streams say what the test tells them to, when it tells them to.
public final class ScriptedProvider implements ChatProvider {
  public static final String PROTOCOL = "scripted";
  private static final long TIMEOUT_SECONDS = 30;

  private final BlockingQueue<Stream> streams = new LinkedBlockingQueue<>();

  @Override
  public String protocol() {
    return PROTOCOL;
  }

  @Override
  public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
    Stream stream = new Stream(request);
    sink.accept(new ChatEvent.Sent(request.effort(), "", List.of()));
    try (CancelSignal.Registration _ = cancel.onCancel(stream::cancelled)) {
      streams.add(stream);
      stream.playInto(sink);
    }
  }

  /// The next stream that a pane opens; waits for it.
  public Stream next() {
    return taken(streams);
  }

  private static <T> T taken(BlockingQueue<T> queue) {
    try {
      T value = queue.poll(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      if (value == null) {
        throw new AssertionError("nothing came in " + TIMEOUT_SECONDS + " s");
      }
      return value;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private record Line(ChatEvent event, CountDownLatch said) {}

  /// One open stream.
  public static final class Stream {
    private final ChatRequest request;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private volatile boolean deaf;
    private volatile boolean over;

    private Stream(ChatRequest request) {
      this.request = request;
    }

    public ChatRequest request() {
      return request;
    }

    /// From here on it does not react to being cancelled, as a slow network may not.
    public void goDeaf() {
      deaf = true;
    }

    /// Whether nobody listens any more.
    public boolean isOver() {
      return over;
    }

    /// Says all of it, and returns when the last word has arrived.
    public void say(ChatEvent... events) {
      for (ChatEvent event : events) {
        CountDownLatch said = new CountDownLatch(1);
        lines.add(new Line(event, said));
        await(said);
      }
    }

    private void cancelled() {
      if (!deaf) {
        lines.add(new Line(new ChatEvent.Cancelled(), new CountDownLatch(1)));
      }
    }

    private void playInto(Consumer<? super ChatEvent> sink) {
      ChatEvent event;
      do {
        Line line = nextLine();
        event = line.event();
        sink.accept(event);
        line.said().countDown();
      } while (!event.isTerminal());
      over = true;
    }

    /// Waits as long as it takes: a stream that a test leaves open must not fail another test later on.
    private Line nextLine() {
      try {
        return lines.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }

    private static void await(CountDownLatch said) {
      try {
        if (!said.await(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("nobody listened");
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
