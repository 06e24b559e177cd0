package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.tokens.Count;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CacheLifetimesTest {

  @Test
  void readsWhatAnthropicAndOpenAiCallThem() {
    assertThat(read("{\"ephemeral_5m_input_tokens\": 12, \"ephemeral_1h_input_tokens\": \"0\"}")).isEqualTo(
        Map.of(Duration.ofMinutes(5), Count.reported(12), Duration.ofHours(1), Count.reported(0)));
    assertThat(read("{\"ttl_30m_tokens\": 3, \"ttl_12h_tokens\": 4}")).isEqualTo(
        Map.of(Duration.ofMinutes(30), Count.reported(3), Duration.ofHours(12), Count.reported(4)));
  }

  @Test
  void whatIsNoLifetimeIsNotOne() {
    assertThat(read("{\"ttl_tokens\": 3, \"ttl_5m_tokens\": null, \"other\": {\"ttl_5m_tokens\": 1}}")).isEmpty();
    assertThat(read("null")).isEmpty();
    assertThat(read("[1]")).isEmpty();
  }

  private static Map<Duration, Count> read(String json) {
    return CacheLifetimes.in(JsonMapper.shared().readTree(json));
  }
}
