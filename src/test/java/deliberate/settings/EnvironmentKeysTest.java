package deliberate.settings;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.Endpoint;
import deliberate.provider.Secret;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentKeysTest {
  private final EnvironmentKeys keys = new EnvironmentKeys(Map.of("ONE_KEY", " secret \n", "EMPTY_KEY", " ")::get);

  @Test
  void theKeyIsTheValueOfTheVariableThatTheEndpointNames() {
    assertThat(keys.keyFor(endpoint("ONE_KEY")).map(Secret::reveal)).contains("secret");
  }

  @Test
  void thereIsNoKeyWhereTheVariableIsMissingOrEmptyOrNotNamed() {
    assertThat(keys.keyFor(endpoint("OTHER_KEY"))).isEmpty();
    assertThat(keys.keyFor(endpoint("EMPTY_KEY"))).isEmpty();
    assertThat(keys.keyFor(endpoint(""))).isEmpty();
  }

  private static Endpoint endpoint(String variable) {
    return new Endpoint("a", "A", "", "openai-chat", URI.create("https://example.com/v1"), variable, Map.of());
  }
}
