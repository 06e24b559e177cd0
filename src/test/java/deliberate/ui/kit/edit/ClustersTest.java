package deliberate.ui.kit.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClustersTest {
  @ParameterizedTest
  @ValueSource(strings = {"x", "😀", "👩‍👩‍👧‍👦", "👍🏽", "🇩🇪", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "é", "ä̈́", "क्षि", "각", "שָׁ", "❤️"})
  void whatIsSeenAsOneCharacterIsOne(String one) {
    String text = "a" + one + one + "b";

    assertThat(Clusters.next(text, 1)).isEqualTo(1 + one.length());
    assertThat(Clusters.next(text, 1 + one.length())).isEqualTo(1 + 2 * one.length());
    assertThat(Clusters.previous(text, 1 + 2 * one.length())).isEqualTo(1 + one.length());
    assertThat(Clusters.previous(text, 1 + one.length())).isEqualTo(1);
    for (int at = 2; at < 1 + one.length(); at++) {
      assertThat(Clusters.isBetween(text, at)).isFalse();
    }
    assertThat(Clusters.isBetween(text, 1 + one.length())).isTrue();
  }

  @Test
  void aLineEndIsOneAndTheEndsOfTheTextAreTheLast() {
    assertThat(Clusters.next("a\nb", 1)).isEqualTo(2);
    assertThat(Clusters.previous("a\nb", 2)).isEqualTo(1);
    assertThat(Clusters.next("a", 1)).isEqualTo(1);
    assertThat(Clusters.previous("a", 0)).isZero();
    assertThat(Clusters.next("", 0)).isZero();
  }

  @Test
  void aPlaceWithinACharacterLeadsToItsNearerEdge() {
    String text = "a👩‍👩‍👧b";

    assertThat(Clusters.nearest(text, 2)).isEqualTo(1);
    assertThat(Clusters.nearest(text, text.length() - 2)).isEqualTo(text.length() - 1);
    assertThat(Clusters.nearest(text, 1)).isEqualTo(1);
    assertThat(Clusters.nearest(text, text.length())).isEqualTo(text.length());
  }
}
