package deliberate.ui.meter;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.message.Text;
import deliberate.provider.ThinkingKind;
import deliberate.provider.usage.TokenKind;
import deliberate.provider.usage.UsageFlag;
import deliberate.tokens.Origin;
import deliberate.ui.compare.pane.PaneState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Keys that are put together from names: none may be missing from the bundle.
class MeterTextTest {
  @Test
  void everyKindOriginFlagAndStateHasItsText() {
    List<String> keys = new ArrayList<>();
    Arrays.stream(TokenKind.values()).forEach(kind -> {
      keys.add("meter.kind." + kind.key());
      keys.add("meter.legend." + kind.key());
    });
    Arrays.stream(Origin.values()).forEach(origin -> {
      keys.add("meter.origin." + origin.name());
      keys.add("meter.cost.origin." + origin.name());
    });
    Arrays.stream(UsageFlag.values()).forEach(flag -> keys.add("meter.flag." + flag.id()));
    Arrays.stream(PaneState.values()).forEach(state -> keys.add("compare.state." + state.id()));
    Arrays.stream(ThinkingKind.values()).filter(kind -> kind != ThinkingKind.NONE)
        .forEach(kind -> keys.add("compare.thinking.kind." + kind.id()));
    ClockRows.PHASES.forEach(phase -> {
      keys.add("meter.phase." + phase);
      keys.add("meter.phase.tip." + phase);
    });
    assertThat(keys).allSatisfy(key -> assertThat(Text.of(key)).isNotBlank());
  }
}
