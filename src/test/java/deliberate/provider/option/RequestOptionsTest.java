package deliberate.provider.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestOptionsTest {
  private static final Map<String, Object> SCHEMA = Map.of("type", "object", "title", "My answer");

  @Test
  void everyOptionOfAPaneIsReadAndWrittenBack() {
    RequestOptions options = RequestOptions.from(Map.of("temperature", 1, "topP", 0.5, "seed", 7, "maxOutputTokens", 9,
        "stop", "END", "schema", SCHEMA, "verbosity", "low", "serviceTier", "flex", "extra", Map.of("user", "x")));

    assertThat(options.temperature()).contains(1.0);
    assertThat(options.topP()).contains(0.5);
    assertThat(options.seed()).contains(7L);
    assertThat(options.maxOutputTokens()).contains(9);
    assertThat(options.stop()).containsExactly("END");
    assertThat(options.schema()).contains(new AnswerSchema("My_answer", SCHEMA, true));
    assertThat(options.verbosity()).contains("low");
    assertThat(options.serviceTier()).contains("flex");
    assertThat(options.extra()).containsEntry("user", "x");
    assertThat(RequestOptions.from(options.toData())).isEqualTo(options);
  }

  @Test
  void whatIsEmptyIsNotAskedFor() {
    assertThat(RequestOptions.from(Map.of("stop", List.of(), "verbosity", " ", "extra", Map.of())))
        .isEqualTo(RequestOptions.NONE);
  }

  @Test
  void aSchemaMayHaveANameAndNeedNotBeStrict() {
    RequestOptions options =
        RequestOptions.from(Map.of("schema", Map.of("name", "verdict", "strict", false, "schema", SCHEMA)));

    assertThat(options.schema()).contains(new AnswerSchema("verdict", SCHEMA, false));
  }

  @Test
  void aSchemaWithoutANameGetsOneThatVendorsTake() {
    assertThat(new AnswerSchema("", SCHEMA, true).name()).isEqualTo("answer");
    assertThat(new AnswerSchema("x".repeat(80), SCHEMA, true).name()).hasSize(64);
  }

  @Test
  void anOptionIsSetAndTakenAway() {
    RequestOptions options = RequestOptions.NONE.with(RequestOption.VERBOSITY, "high").withSeed(3);

    assertThat(options.with(RequestOption.SEED, null)).isEqualTo(RequestOptions.NONE.with(RequestOption.VERBOSITY,
        "high"));
    assertThat(options.without(List.of(RequestOption.SEED, RequestOption.VERBOSITY))).isEqualTo(RequestOptions.NONE);
  }

  @Test
  void optionsOverOthersWinWhereBothAsk() {
    RequestOptions pane = RequestOptions.from(Map.of("seed", 1, "verbosity", "low"));

    assertThat(RequestOptions.NONE.withSeed(2).over(pane))
        .isEqualTo(RequestOptions.from(Map.of("seed", 2, "verbosity", "low")));
  }

  @Test
  void aValueThatDoesNotFitNamesItsOption() {
    assertThatExceptionOfType(UnusableOption.class)
        .isThrownBy(() -> RequestOptions.from(Map.of("schema", "object")))
        .satisfies(e -> assertThat(e.wanted()).isEqualTo(UnusableOption.Wanted.SCHEMA));
    assertThatExceptionOfType(UnusableOption.class)
        .isThrownBy(() -> RequestOptions.from(Map.of("verbosity", 3)))
        .satisfies(e -> assertThat(e.name()).isEqualTo("verbosity"));
  }
}
