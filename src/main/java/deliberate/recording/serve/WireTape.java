package deliberate.recording.serve;

import com.sun.net.httpserver.HttpExchange;
import deliberate.provider.ChatEvent;
import deliberate.recording.Playback;
import deliberate.recording.Take;
import deliberate.recording.Tape;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What went over the wire during one take, in the try that counted.
record WireTape(String protocol, List<Tape.Moment> moments) {
  private static final Pattern HEADERS = Pattern.compile("(?i).*request-id|.*ratelimit.*|.*-processing-ms|"
      + "retry-after|x-should-retry");
  private static final String LINES = "ollama";
  private static final int FIRST_REFUSAL = 300;
  private static final int NO_BODY = -1;

  static WireTape of(Take take) {
    List<Tape.Moment> all = take.tape().moments();
    int last = 0;
    for (int i = 0; i < all.size(); i++) {
      last = all.get(i).event() instanceof ChatEvent.Sent ? i : last;
    }
    return new WireTape(take.request().model().protocol(), all.subList(last, all.size()));
  }

  Optional<ChatEvent.Requested> requested() {
    return first(ChatEvent.Requested.class);
  }

  /// Whether this is the request that was answered.
  boolean wasAsked(JsonNode body) {
    return first(ChatEvent.Sent.class).filter(sent -> !sent.body().isEmpty() && Asked.json(sent.body()).equals(body))
        .isPresent();
  }

  /// Whether the server said no.
  boolean isRefusal() {
    return first(ChatEvent.Responded.class).filter(head -> head.status() >= FIRST_REFUSAL).isPresent();
  }

  /// Sends the refusal as it was, after the time that it took.
  void playRefusal(HttpExchange exchange, double speed, CancelSignal closed) throws IOException {
    ChatEvent.Responded head = first(ChatEvent.Responded.class).orElseThrow();
    Duration took = moments.stream().filter(moment -> moment.event() == head).findFirst().orElseThrow().at()
        .minus(moments.getFirst().at());
    if (!new Playback(speed).await(took.toNanos(), closed)) {
      return;
    }
    copyHeaders(exchange);
    exchange.getResponseHeaders().set("Content-Type",
        head.headers().getOrDefault("content-type", "application/json"));
    byte[] body = first(ChatEvent.Received.class).map(ChatEvent.Received::data).orElse("")
        .getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(head.status(), body.length == 0 ? NO_BODY : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private void copyHeaders(HttpExchange exchange) {
    first(ChatEvent.Responded.class).ifPresent(head -> head.headers().forEach((name, value) -> {
      if (HEADERS.matcher(name).matches()) {
        exchange.getResponseHeaders().set(name, value);
      }
    }));
  }

  /// Sends the events at their times; ends early where the server is closed.
  void play(HttpExchange exchange, double speed, CancelSignal closed) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", protocol.equals(LINES)
        ? "application/x-ndjson" : "text/event-stream");
    copyHeaders(exchange);
    Playback playback = new Playback(speed);
    Duration begun = moments.isEmpty() ? Duration.ZERO : moments.getFirst().at();
    boolean headSent = false;
    for (Tape.Moment moment : moments) {
      boolean isHead = moment.event() instanceof ChatEvent.Responded;
      if (!isHead && !(moment.event() instanceof ChatEvent.Received)) {
        continue;
      }
      if (!playback.await(moment.at().minus(begun).toNanos(), closed)) {
        return;
      }
      if (!headSent) {
        exchange.sendResponseHeaders(200, 0);
        headSent = true;
      }
      if (moment.event() instanceof ChatEvent.Received frame) {
        send(frame, exchange.getResponseBody());
      }
    }
  }

  private void send(ChatEvent.Received frame, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    if (protocol.equals(LINES)) {
      text.append(frame.data()).append('\n');
    } else {
      if (!frame.event().isEmpty()) {
        text.append("event: ").append(frame.event()).append('\n');
      }
      frame.data().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
      text.append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private <T> Optional<T> first(Class<T> kind) {
    return moments.stream().map(Tape.Moment::event).filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
