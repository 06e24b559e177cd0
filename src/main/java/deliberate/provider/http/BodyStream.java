package deliberate.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A response body to read as it arrives, where every wait has a limit and closing ends it at once.
///
/// Reading throws [SilenceException] where nothing came for too long, and [CancellationException] once cancelled.
final class BodyStream extends InputStream implements HttpResponse.BodySubscriber<BodyStream> {
  /// How many pieces (of up to 16 kB) may lie unread here; more are left with the network.
  private static final int AHEAD = 16;
  private static final int HEAD_BYTES = 2048;
  private static final Piece END = new Piece(List.of(), null);
  private static final Piece CANCELLED = new Piece(List.of(), null);

  private final LinkedBlockingQueue<Piece> arrived = new LinkedBlockingQueue<>();
  private final HttpLimits limits;
  private final SleepWatch sleep;
  private final byte[] head = new byte[HEAD_BYTES];
  private Flow.Subscription subscription;
  private boolean closed;
  private Piece piece = new Piece(List.of(), null);
  private int bufferIndex;
  private int headLength;
  private long lastByte = System.nanoTime();
  private long lastEvent = System.nanoTime();
  private boolean ended;

  BodyStream(HttpLimits limits, SleepWatch sleep) {
    this.limits = limits;
    this.sleep = sleep;
  }

  /// An event was read: from now on the time without one counts anew.
  void eventSeen() {
    lastEvent = System.nanoTime();
  }

  /// How the body began, for saying what it is.
  String head() {
    return new String(head, 0, headLength, StandardCharsets.UTF_8);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    ByteBuffer source = source();
    if (source == null) {
      return -1;
    }
    int count = Math.min(length, source.remaining());
    source.get(target, offset, count);
    if (headLength < HEAD_BYTES) {
      int kept = Math.min(count, HEAD_BYTES - headLength);
      System.arraycopy(target, offset, head, headLength, kept);
      headLength += kept;
    }
    return count;
  }

  /// What is left of the body, up to that many bytes and for that long at most; never throws for what the server does.
  String remainder(int maxBytes, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    byte[] bytes = new byte[maxBytes];
    int filled = 0;
    try {
      while (filled < maxBytes && !ended) {
        if (current() == null) {
          accept(poll(deadline - System.nanoTime()));
        } else {
          filled += read(bytes, filled, maxBytes - filled);
        }
      }
    } catch (IOException e) {
      ended = true;
    }
    return new String(bytes, 0, filled, StandardCharsets.UTF_8);
  }

  private ByteBuffer source() throws IOException {
    while (current() == null && !ended) {
      Limit limit = limit();
      long slice = sleep.slice(limit.nanosLeft());
      Piece next = poll(slice);
      if (next != null) {
        accept(next);
      } else if (slice >= limit.nanosLeft()) {
        throw new SilenceException(limit.after(), headLength > 0);
      } else {
        sleep.look(headLength > 0);
      }
    }
    return current();
  }

  private Limit limit() {
    long now = System.nanoTime();
    Duration quiet = headLength > 0 ? limits.idle() : limits.firstByte();
    long quietLeft = quiet.toNanos() - (now - lastByte);
    long eventLeft = limits.eventless().toNanos() - (now - lastEvent);
    return quietLeft <= eventLeft ? new Limit(quietLeft, quiet) : new Limit(eventLeft, limits.eventless());
  }

  private ByteBuffer current() {
    while (bufferIndex < piece.buffers().size()) {
      ByteBuffer buffer = piece.buffers().get(bufferIndex);
      if (buffer.hasRemaining()) {
        return buffer;
      }
      bufferIndex++;
    }
    return null;
  }

  private Piece poll(long nanos) {
    try {
      return arrived.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private void accept(Piece next) throws IOException {
    if (next == CANCELLED) {
      throw new CancellationException();
    }
    if (next == null || next == END) {
      ended = true;
      return;
    }
    if (next.error() != null) {
      ended = true;
      throw new IOException(next.error().getMessage(), next.error());
    }
    piece = next;
    bufferIndex = 0;
    lastByte = System.nanoTime();
    sleep.renew();
    subscription.request(1);
  }

  /// Ends the reading at once, from any thread; whoever waits in a read gets a [CancellationException].
  void cancel() {
    arrived.clear();
    arrived.add(CANCELLED);
    close();
  }

  /// Gives the connection back where the body has ended, else breaks it off.
  @Override
  public void close() {
    Flow.Subscription open;
    synchronized (this) {
      closed = true;
      open = subscription;
    }
    if (open != null) {
      open.cancel();
    }
  }

  @Override
  public CompletionStage<BodyStream> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription opened) {
    boolean tooLate;
    synchronized (this) {
      subscription = opened;
      tooLate = closed;
    }
    if (tooLate) {
      opened.cancel();
    } else {
      opened.request(AHEAD);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    arrived.add(new Piece(buffers, null));
  }

  @Override
  public void onError(Throwable error) {
    arrived.add(new Piece(List.of(), error));
  }

  @Override
  public void onComplete() {
    arrived.add(END);
  }

  private record Piece(List<ByteBuffer> buffers, Throwable error) {}

  private record Limit(long nanosLeft, Duration after) {}
}
