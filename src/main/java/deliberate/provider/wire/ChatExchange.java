package deliberate.provider.wire;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.http.Frame;
import deliberate.provider.http.FrameReader;
import deliberate.provider.http.HttpAnswer;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.Refusal;
import deliberate.provider.mask.MaskedEvents;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One answer from the first try to the terminal event, whatever happens on the way.
final class ChatExchange {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String END_MARK = "[DONE]";

  private final HttpTransport transport;
  private final WireCall call;
  private final EventReader reader;
  private final Consumer<ChatEvent> sink;
  private final CancelSignal cancel;
  private String answeredModel = "";
  private boolean begun;
  private boolean over;

  ChatExchange(HttpTransport transport, WireCall call, EventReader reader, Consumer<? super ChatEvent> sink,
      CancelSignal cancel) {
    this.transport = transport;
    this.call = call;
    this.reader = reader;
    this.sink = new MaskedEvents(call.words().mask(), sink);
    this.cancel = cancel;
  }

  void run() {
    for (int tries = 1; !over; tries++) {
      Refusal refusal = attempt().orElse(null);
      if (refusal != null) {
        refused(refusal, tries);
      }
    }
  }

  private void refused(Refusal refusal, int tries) {
    ProviderFailure failure = call.words().clean(refusal.failure());
    Optional<Duration> wait = refusal.mayRetry()
        ? transport.retries().waitAfter(tries, refusal.retryAfter())
        : Optional.empty();
    wait.ifPresentOrElse(delay -> {
      put(new ChatEvent.Retrying(tries + 1, transport.retries().tries(), delay, failure));
      pause(delay);
    }, () -> put(new ChatEvent.Failed(failure)));
  }

  /// Makes one try; a refusal where it brought nothing and another one may follow.
  private Optional<Refusal> attempt() {
    put(call.sent());
    try {
      if (cancel.isCancelled()) {
        throw new CancellationException();
      }
      if (!call.target().maySend()) {
        return Optional.of(Refusal.last(new ProviderFailure.Insecure(call.address())));
      }
      return send();
    } catch (CancellationException e) {
      put(new ChatEvent.Cancelled());
    } catch (IOException e) {
      return broken(e);
    }
    return Optional.empty();
  }

  private Optional<Refusal> send() throws IOException {
    HttpRequest request = httpRequest();
    put(WireHead.of(request, call.words()));
    try (HttpAnswer answer = transport.send(request, cancel)) {
      put(WireHead.of(answer, call.words()));
      if (!answer.isSuccess()) {
        return Optional.of(refusal(answer));
      }
      read(answer);
      answer.finish();
      return Optional.empty();
    }
  }

  private Refusal refusal(HttpAnswer answer) {
    String body = answer.errorBody();
    if (!body.isBlank()) {
      put(new ChatEvent.Received("", call.words().mask().hideParts(secretless(body.strip()))));
    }
    return call.failures().ofStatus(answer, body);
  }

  private HttpRequest httpRequest() throws IOException {
    try {
      return call.httpRequest();
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Optional<Refusal> broken(IOException e) {
    if (cancel.isCancelled()) {
      put(new ChatEvent.Cancelled());
    } else if (begun && reader.isComplete()) {
      reader.end(false, this::put);
    } else if (begun) {
      put(new ChatEvent.Failed(call.failures().duringStream(e)));
    } else {
      return Optional.of(call.failures().ofException(e));
    }
    return Optional.empty();
  }

  private void read(HttpAnswer answer) throws IOException {
    FrameReader frames = answer.frames(call.framing(), transport.limits().maxEventBytes());
    for (Frame frame = frames.next(); frame != null; frame = frames.next()) {
      if (cancel.isCancelled()) {
        throw new CancellationException();
      }
      read(frame, answer);
      if (over) {
        return;
      }
    }
    if (begun) {
      reader.end(false, this::put);
    } else {
      put(new ChatEvent.Failed(call.failures().withoutEvents(answer.head())));
    }
  }

  private void read(Frame frame, HttpAnswer answer) {
    String data = secretless(frame.data().strip());
    if (data.isEmpty()) {
      return;
    }
    put(new ChatEvent.Received(frame.event(), data));
    if (data.equals(END_MARK)) {
      begun = true;
      reader.end(true, this::put);
      return;
    }
    JsonNode json = parse(data);
    if (json != null && json.isObject()) {
      start(json, answer);
      reader.read(frame.event(), json, data, this::put);
    } else {
      put(new ChatEvent.Failed(unread(data, frame, answer)));
    }
  }

  /// A server that repeats the key must not bring it into an answer, and so into a file; nor where it writes it in
  /// escapes.
  private String secretless(String data) {
    String hidden = call.words().hide(data);
    boolean mayHoldOne = hidden.contains("\\u") || hidden.contains("\\/");
    JsonNode json = mayHoldOne ? parse(hidden) : null;
    String decoded = json == null ? "" : json.toString();
    String clean = call.words().hide(decoded);
    return clean.equals(decoded) ? hidden : clean;
  }

  /// What to say of an event that is no JSON object. At the start it may be a line of something larger: a web page, or
  /// an error spread over lines.
  private ProviderFailure unread(String data, Frame frame, HttpAnswer answer) {
    if (!begun && (data.equals("{") || !data.startsWith("{"))) {
      return call.failures().withoutEvents(answer.head());
    }
    return frame.complete() ? call.failures().notUnderstood(data) : new ProviderFailure.StreamCut("");
  }

  /// Tells of the first event at once, also where the model is named only later (Azure leaves it empty at first).
  private void start(JsonNode json, HttpAnswer answer) {
    String model = reader.answeredModel(json);
    if (!begun || answeredModel.isEmpty() && !model.isEmpty()) {
      put(new ChatEvent.Started(model, answer.requestId()));
    }
    begun = true;
    answeredModel = answeredModel.isEmpty() ? model : answeredModel;
  }

  private static JsonNode parse(String data) {
    try {
      return JSON.readTree(data);
    } catch (JacksonException e) {
      return null;
    }
  }

  private void put(ChatEvent event) {
    if (over) {
      return;
    }
    over = event.isTerminal();
    sink.accept(event instanceof ChatEvent.Failed(ProviderFailure failure)
        ? new ChatEvent.Failed(call.words().clean(failure))
        : event);
  }

  private void pause(Duration wait) {
    CountDownLatch cancelled = new CountDownLatch(1);
    CancelSignal.Registration registration = cancel.onCancel(cancelled::countDown);
    try {
      if (cancelled.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
        put(new ChatEvent.Cancelled());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      put(new ChatEvent.Cancelled());
    } finally {
      registration.close();
    }
  }
}
