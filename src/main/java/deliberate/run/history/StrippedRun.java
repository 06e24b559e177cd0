package deliberate.run.history;

import deliberate.prompt.Message;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.WireLog;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A run taken apart into its large texts, which are kept once each, and the rest.
///
/// @param rest  the record with empty texts, without the events of the wire, and without headers and whatever else an
///              address may hide
/// @param parts the request's body, then the text of each message
record StrippedRun(RunRecord rest, String thinking, String answer, List<String> parts) {

  static StrippedRun of(RunRecord run) {
    List<Message> messages = run.plan().request().messages();
    List<String> parts = new ArrayList<>(List.of(run.sentBody()));
    messages.forEach(message -> parts.add(message.text()));
    List<String> blank = parts.stream().map(_ -> "").toList();
    return new StrippedRun(with(run, "", "", blank), run.thinking(), run.answer(), parts);
  }

  /// The run as it was.
  RunRecord whole() {
    return with(rest, thinking, answer, parts);
  }

  private static RunRecord with(RunRecord run, String thinking, String answer, List<String> parts) {
    ChatRequest asked = run.plan().request();
    List<Message> messages = IntStream.range(0, asked.messages().size()).mapToObj(i -> {
      Message message = asked.messages().get(i);
      return new Message(message.role(), i + 1 < parts.size() ? parts.get(i + 1) : "", message.carried());
    }).toList();
    RunPlan plan = new RunPlan(run.plan().prompt(), run.plan().caseName(), new ChatRequest(asked.model(),
        asked.endpoint().map(StrippedRun::plain), messages, asked.effort(), asked.options()), run.plan().turn(),
        run.plan().step());
    return new RunRecord(run.id(), run.startedAt(), plan, run.status(), run.answeredModel(), run.sentEffort(),
        run.adjustments(), parts.isEmpty() ? "" : parts.getFirst(), run.carry(), run.carried(), run.retries(),
        run.thinkingKind(), thinking, answer, run.stopReason(), run.usage(), run.bill(), run.clock(), run.failure(),
        withoutFrames(run.wire()));
  }

  /// Its events say once more what thinking and answer hold.
  private static WireLog withoutFrames(WireLog wire) {
    return new WireLog(wire.address(), wire.requestHeaders(), wire.status(), wire.responseHeaders(), List.of(),
        wire.left() + wire.frames().size());
  }

  private static Endpoint plain(Endpoint endpoint) {
    URI full = endpoint.baseUrl();
    String port = full.getPort() < 0 ? "" : ":" + full.getPort();
    String path = full.getRawPath() == null ? "" : full.getRawPath();
    return new Endpoint(endpoint.id(), endpoint.name(), endpoint.vendor(), endpoint.protocol(),
        URI.create(full.getScheme() + "://" + full.getHost() + port + path), endpoint.keyVariable(), Map.of(),
        Map.of(), endpoint.plainAllowed());
  }
}
