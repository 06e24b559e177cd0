package deliberate.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenizersTest {

  @Test
  void countsWithTheRealTokenizerWhereItIsKnown() {
    // "Hello, world!" is 4 tokens in both vocabularies: Hello | , | world | !
    assertThat(Tokenizers.named("o200k").count("Hello, world!")).isEqualTo(Count.measured(4));
    assertThat(Tokenizers.named("cl100k").count("Hello, world!")).isEqualTo(Count.measured(4));
  }

  @Test
  void saysThatItEstimatesWhereTheTokenizerIsNotKnown() {
    Count count = Tokenizers.named("claude").count("Hello, world!");

    assertThat(count.origin()).isEqualTo(Origin.ESTIMATED);
    assertThat(count.or(0)).isBetween(3L, 5L);
  }

  @Test
  void aTextThatLooksLikeAControlTokenIsCountedAsText() {
    assertThat(Tokenizers.named("o200k").count("<|endoftext|>").or(0)).isGreaterThan(1);
  }
}
