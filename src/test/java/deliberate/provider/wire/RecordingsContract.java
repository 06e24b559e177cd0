package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import deliberate.provider.ChatEvent;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.usage.Usage;
import deliberate.tokens.Count;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every recording of a protocol gives exactly the usage and the text that its index says.
public abstract class RecordingsContract {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  protected abstract WireProtocol protocol();

  @TestFactory
  Stream<DynamicTest> readsEveryRecording() throws IOException {
    List<Recordings.Recording> recordings = Recordings.of(protocol().id());
    if (recordings.isEmpty()) {
      return Stream.of(DynamicTest.dynamicTest("none is here",
          () -> abort("the recordings of " + protocol().id() + " were not checked: their folder is not here")));
    }
    return recordings.stream().flatMap(recording -> Stream.of(
        DynamicTest.dynamicTest(recording.id() + ", vendor known", () -> check(recording, vendorOf(recording))),
        DynamicTest.dynamicTest(recording.id() + ", vendor unknown", () -> check(recording, ""))));
  }

  /// The vendor's id in this app, where the index names it.
  protected String vendorOf(Recordings.Recording recording) {
    return recording.entry().path("vendor").asString();
  }

  private void check(Recordings.Recording recording, String vendor) {
    try (LoopbackServer server = LoopbackServer.answering(recording.script())) {
      WireLab lab = new WireLab(protocol()).vendor(vendor).model(recording.entry().path("model").asString())
          .ask(server.uri(""));
      JsonNode entry = recording.entry();
      assertThat(characters(lab.thinking())).isEqualTo(entry.path("reasoning_text_chars").asInt());
      assertThat(characters(lab.answer())).isEqualTo(entry.path("visible_text_chars").asInt());
      assertThat(lab.all(ChatEvent.UsageReported.class).isEmpty()).isEqualTo(entry.path("final_usage").isNull());
      if (entry.path("check").isObject()) {
        checkUsage(entry, lab.usage());
      }
    }
  }

  private static void checkUsage(JsonNode entry, Usage usage) {
    JsonNode check = entry.path("check");
    boolean additive = check.path("relation").asString().startsWith("ADDITIVE");
    long reasoning = check.path("reasoning").asLong(0);
    assertThat(JSON.readTree(usage.raw())).isEqualTo(entry.path("final_usage"));
    assertThat(known(usage.input()) + known(usage.cachedInput()) + known(usage.cacheWrite()))
        .isEqualTo(check.path("input").asLong());
    assertThat(usage.output()).isEqualTo(
        Count.reported(check.path("output").asLong() + (additive ? reasoning : 0)));
    assertThat(usage.reasoning())
        .isEqualTo(check.path("reasoning").isNull() ? Count.UNKNOWN : Count.reported(reasoning));
    long sum = check.path("input").asLong() + usage.output().or(0);
    assertThat(usage.total()).isEqualTo(Count.reported(check.path("total").asLong(sum)));
    if (usage.isSplitKnown()) {
      assertThat(usage.reasoning().plus(usage.answer())).isEqualTo(usage.output());
    }
  }

  private static long known(Count count) {
    return count.or(0);
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }
}
