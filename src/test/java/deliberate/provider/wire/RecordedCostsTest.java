package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.pricing.Bill;
import deliberate.pricing.Circumstances;
import deliberate.pricing.PriceBookFile;
import deliberate.provider.ChatEvent;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.openai.OpenAiChat;
import deliberate.provider.openai.OpenAiResponses;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What real providers reported that their answers cost, beside what is worked out here.
class RecordedCostsTest {

  @ParameterizedTest
  @CsvSource({"34, openai-responses, xai, 0.00441685", "40, openai-chat, openrouter, 0.00572",
      "42, openai-chat, openrouter, 0.000669"})
  void theComputedCostIsTheReportedOneToTheLastDigit(String number, String wire, String vendor, BigDecimal cost)
      throws IOException {
    Optional<Recordings.Recording> found = Recordings.of(wire).stream()
        .filter(recording -> recording.id().startsWith(number)).findFirst();
    assumeTrue(found.isPresent(), "the recorded costs were not checked: their folder is not here");
    try (LoopbackServer server = LoopbackServer.answering(found.get().script())) {
      WireLab lab = new WireLab(wire.equals("openai-chat") ? new OpenAiChat() : new OpenAiResponses())
          .vendor(vendor).model(found.get().entry().path("model").asString()).ask(server.uri(""));
      String answered = lab.all(ChatEvent.Started.class).getLast().answeredModel();

      Bill bill = PriceBookFile.builtIn().bill(vendor, answered,
          Circumstances.of(Instant.parse("2026-11-23T12:00:00Z"), lab.usage()), lab.usage());

      assertThat(bill.total()).contains(cost);
      assertThat(bill.reported()).contains(cost);
      assertThat(bill.difference()).contains(BigDecimal.ZERO);
    }
  }
}
