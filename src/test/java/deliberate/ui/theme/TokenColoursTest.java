package deliberate.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.settings.BundledFolder;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parts that may lie side by side in a bar of the meter can be told apart by all eyes, in every theme.
class TokenColoursTest {
  /// Some 2.3 is the least that can be seen at all.
  private static final double CLEARLY_APART = 18;
  private static final Pattern COLOUR = Pattern.compile("(?m)^\\s*-([a-z-]+):\\s*(#[0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
      "token-cached-input, token-input", "token-cached-input, token-cache-write", "token-cached-input, token-reasoning",
      "token-cached-input, token-answer", "token-cached-input, token-output", "token-input, token-cache-write",
      "token-input, token-reasoning", "token-input, token-answer", "token-input, token-output",
      "token-cache-write, token-reasoning", "token-cache-write, token-answer", "token-cache-write, token-output",
      "token-reasoning, token-answer", "clock-retrying, clock-queued", "clock-retrying, clock-waiting",
      "clock-queued, clock-waiting", "clock-waiting, clock-thinking", "clock-waiting, clock-answering",
      "clock-thinking, clock-answering"})
  void neighboursAreClearlyApart(String one, String other) {
    BundledFolder.files("/themes").forEach(theme -> {
      Map<String, String> colours = COLOUR.matcher(theme.text()).results()
          .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
      for (ColourSight sight : ColourSight.values()) {
        assertThat(sight.distance(colours.get(one), colours.get(other)))
            .as("%s and %s in %s with %s", one, other, theme.name(), sight).isGreaterThan(CLEARLY_APART);
      }
    });
  }

  @Test
  void aPurpleAndABlueOfOneBrightnessAreNearlyOneColourWithoutGreenCones() {
    assertThat(ColourSight.USUAL.distance("#8250df", "#0969da")).isGreaterThan(30);
    assertThat(ColourSight.DEUTERANOPIA.distance("#8250df", "#0969da")).isLessThan(CLEARLY_APART);
    assertThat(ColourSight.USUAL.distance("#ffffff", "#000000")).isBetween(99.9, 100.1);
  }
}
