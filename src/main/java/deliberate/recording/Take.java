package deliberate.recording;

import deliberate.pricing.PriceBook;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.Endpoint;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One recorded answer.
///
/// @param turn          its place in a conversation, from 1
/// @param thoughtBefore the reasoning tokens of each earlier turn
/// @param prices        the prices it was billed by, and no others
/// @param cost          the bill's total; empty where it was not known
public record Take(Instant startedAt, ChatRequest request, int turn, List<Count> thoughtBefore, PriceBook prices,
                   Optional<BigDecimal> cost, Tape tape) {

  /// Nothing of the endpoint's headers is kept, also where they are no secret.
  public Take {
    request = new ChatRequest(request.model(), request.endpoint().map(Take::bare), request.messages(),
        request.effort(), request.options());
    thoughtBefore = List.copyOf(thoughtBefore);
  }

  private static Endpoint bare(Endpoint endpoint) {
    return new Endpoint(endpoint.id(), endpoint.name(), endpoint.vendor(), endpoint.protocol(),
        java.net.URI.create(endpoint.origin() + endpoint.baseUrl().getPath()), "", Map.of(), Map.of(),
        endpoint.plainAllowed());
  }

  /// Which model and which server gave it, as people call them.
  public String source() {
    String server = request.endpoint().map(Endpoint::name).orElse(request.model().vendor());
    return request.model().name() + (server.isEmpty() ? "" : ", " + server);
  }

  /// Whether what came over the wire is on the tape, so that it can be served in the protocol it came in.
  public boolean hasWire() {
    return tape.moments().stream().anyMatch(moment -> moment.event() instanceof ChatEvent.Responded);
  }
}
