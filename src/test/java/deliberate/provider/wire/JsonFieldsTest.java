package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonFieldsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @ParameterizedTest
  @CsvSource({"12,12", "\"12\",12", "12.0,12", "1.2e3,1200", "\" 7 \",7", "0,0"})
  void readsACountHoweverItIsWritten(String json, long count) {
    assertThat(JsonFields.count(JSON.readTree(json))).isEqualTo(OptionalLong.of(count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "-1", "1.5", "\"many\"", "{}", "true", "\"\"", "99999999999999999999", "1e99"})
  void whatIsNoCountIsUnknown(String json) {
    assertThat(JsonFields.count(JSON.readTree(json))).isEmpty();
  }

  @Test
  void keepsAValueAsItIsWritten() {
    String json = "{\"a\":{\"usage\":1},\"b\":[{\"usage\":2}], \"usage\" : {\"cost\": 8e-05,\"n\":1.50} ,\"c\":3}";
    assertThat(JsonFields.written(json, "usage")).isEqualTo("{\"cost\": 8e-05,\"n\":1.50}");
    assertThat(JsonFields.written(json, "a", "usage")).isEqualTo("1");
    assertThat(JsonFields.written(json, "b", "usage")).isEmpty();
    assertThat(JsonFields.written(json, "d")).isEmpty();
  }
}
