package deliberate.provider.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
  private static final String KEY = "sk-a/b+c=planted-0123456789";
  private final Mask mask = new Mask(List.of(KEY, "abc"), List.of("blue team"));

  @Test
  void aSecretAndAPrivateValueAreHiddenWhereverTheyStand() {
    assertThat(mask.hide("(" + KEY + ") of the blue team, " + KEY)).isEqualTo("(•••) of the •••, •••");
  }

  @Test
  void whatIsTooShortToBeASecretHidesNothing() {
    assertThat(mask.hide("abc")).isEqualTo("abc");
    assertThat(new Mask(List.of(""), List.of("")).hide("abc")).isEqualTo("abc");
  }

  @Test
  void theFormOfAUrlAndThatOfJsonAreHidden() {
    assertThat(mask.hide("?key=" + URLEncoder.encode(KEY, StandardCharsets.UTF_8) + "&x")).isEqualTo("?key=•••&x");
    assertThat(mask.hide("\"" + KEY.replace("/", "\\/") + "\"")).isEqualTo("\"•••\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "u:", "me:", "you:", "Bearer "})
  void base64IsHiddenWhateverStandsBefore(String before) {
    for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
      for (String after : List.of("", ".", "\n\n")) {
        String encoded = encoder.encodeToString((before + KEY + after).getBytes(StandardCharsets.UTF_8));
        String hidden = mask.hide(encoded);
        // What is left decodes to no more than what stood around it and the bits of a letter.
        assertThat(hidden).contains("•••").hasSizeLessThan(3 + (before.length() + after.length()) * 2 + 8);
      }
    }
  }

  @Test
  void inWordsAboutAnErrorTheEndsOfAKeyAreHiddenToo() {
    assertThat(mask.hideParts("key " + KEY.substring(0, 12) + "****" + KEY.substring(18) + " is wrong"))
        .isEqualTo("key •••****••• is wrong");
    assertThat(mask.hideParts("key sk-a**** of the blue")).isEqualTo("key sk-a**** of the blue");
  }
}
