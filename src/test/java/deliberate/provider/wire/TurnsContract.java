package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.carry.CarryReport;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What every wire protocol must hold from one turn to the next.
abstract class TurnsContract {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  protected abstract WireProtocol protocol();

  /// What the server says its body is.
  protected abstract String contentType();

  /// The framed events that end an answer properly, usage included.
  protected abstract String ending();

  /// The framed events of an answer `Four.` with all that must go back, except for its ending.
  protected abstract String carrying();

  /// That answer in the body of the next turn, as JSON; fields may come in any order.
  protected abstract String carriedBack();

  /// A vendor that takes back what its answers come with; empty for any.
  protected String carryingVendor() {
    return "";
  }

  protected WireLab lab() {
    return new WireLab(protocol());
  }

  @Test
  void givesBackWithTheNextTurnWhatCameWithTheAnswer() {
    try (LoopbackServer server = streaming(carrying(), ending())) {
      WireLab first = lab().vendor(carryingVendor()).ask(server.uri(""));
      assertThat(first.answer()).isEqualTo("Four.");
      assertThat(first.last()).isInstanceOf(ChatEvent.Finished.class);
      WireLab second = lab().vendor(carryingVendor()).after(first).ask(server.uri(""));
      assertThat(objectsIn(second.sent().body())).contains(JSON.readTree(carriedBack()));
      assertThat(second.sent().carry().parts()).isNotEmpty().allMatch(CarryReport.Part::sent)
          .allMatch(part -> part.turn() == 1);
    }
  }

  @Test
  void keepsFromAnotherModelWhatIsNotItsOwn() {
    try (LoopbackServer server = streaming(carrying(), ending())) {
      WireLab first = lab().vendor(carryingVendor()).ask(server.uri(""));
      WireLab second = lab().vendor(carryingVendor()).after(first).model("another").ask(server.uri(""));
      assertThat(second.sent().body()).contains("Four.").doesNotContain("c2lnbmVk");
      assertThat(second.sent().carry().parts()).isNotEmpty().noneMatch(CarryReport.Part::sent);
    }
  }

  protected LoopbackServer streaming(String... chunks) {
    return LoopbackServer.answering(reply -> streamAll(reply, chunks));
  }

  protected final void streamAll(Reply reply, String... chunks) throws IOException {
    reply.stream(contentType());
    for (String chunk : chunks) {
      reply.send(chunk);
    }
    reply.end();
  }

  /// All objects and arrays of a JSON text, however deep.
  private static List<JsonNode> objectsIn(String json) {
    List<JsonNode> found = new ArrayList<>(List.of(JSON.readTree(json)));
    for (int i = 0; i < found.size(); i++) {
      found.get(i).forEach(found::add);
    }
    return found;
  }
}
