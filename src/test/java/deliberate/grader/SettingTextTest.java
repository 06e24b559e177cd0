package deliberate.grader;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Setting.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTextTest {
  private static final Setting NUMBER = Setting.of("n", Kind.NUMBER);
  private static final Setting LIST = Setting.of("l", Kind.LIST);
  private static final Setting SCHEMA = Setting.of("s", Kind.DATA);

  @Test
  void aNumberThatIsStillBeingTypedIsKeptAsItIs() {
    assertThat(SettingText.parse(NUMBER, "12")).contains(12);
    assertThat(SettingText.parse(NUMBER, "0.")).contains("0.");
    assertThat(SettingText.parse(NUMBER, "0.50")).contains(0.5);
    assertThat(SettingText.isSame(NUMBER, 0.5, "0.50")).isTrue();
    assertThat(SettingText.parse(NUMBER, " ")).isEmpty();
  }

  @Test
  void aListIsShownOnOneLineUnlessItsItemsHoldCommas() {
    assertThat(SettingText.of(List.of("a", "b"))).isEqualTo("a, b");
    assertThat(SettingText.of(List.of("a, b", "c"))).isEqualTo("a, b\nc");
    assertThat(SettingText.parse(LIST, "a, b\nc\n")).contains(List.of("a, b", "c"));
  }

  @Test
  void aSchemaIsJsonAndAGroupOfKeysAgain() {
    Map<String, Object> schema = Map.of("type", "object");
    assertThat(SettingText.parse(SCHEMA, SettingText.of(schema))).contains(schema);
    assertThat(SettingText.parse(SCHEMA, "{\"type\": ")).isEqualTo(Optional.of("{\"type\": "));
    assertThat(SettingText.isSame(SCHEMA, schema, "{\n\"type\":\n\"object\"}")).isTrue();
  }

  @Test
  void whatTheFileHoldsIsNoChangeWhenItIsShown() {
    assertThat(SettingText.isSame(Setting.of("t", Kind.TEXT), 952, "952")).isTrue();
    assertThat(SettingText.isSame(LIST, List.of(1, 2), "1, 2")).isTrue();
    assertThat(SettingText.isSame(LIST, null, "")).isTrue();
  }
}
