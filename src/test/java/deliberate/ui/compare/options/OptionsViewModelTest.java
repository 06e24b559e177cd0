package deliberate.ui.compare.options;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.PaneSpec;
import deliberate.provider.ChatEvent;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsViewModelTest {
  private final ObjectProperty<PaneSpec> spec = new SimpleObjectProperty<>(PaneSpec.of("acme/thinker"));
  private final OptionsViewModel options = new OptionsViewModel(spec, spec::set, OptionsViewModelTest::sent);

  @Test
  void whatIsTypedIsKeptAsTheFileKeepsIt() {
    options.set(OptionField.TEMPERATURE, "0.2");
    options.set(OptionField.SEED, " 7 ");
    options.set(OptionField.STOP, "END\n\nSTOP");
    options.set(OptionField.EXTRA, "{\"user\": {\"id\": 7}}");
    assertThat(spec.get().options()).isEqualTo(Map.of("temperature", 0.2, "seed", 7L, "stop", List.of("END", "STOP"),
        "extra", Map.of("user", Map.of("id", 7))));
    assertThat(options.text(OptionField.STOP)).isEqualTo("END\nSTOP");
    assertThat(OptionsViewModel.count(spec.get())).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "TEMPERATURE | warm   | This should be a number, such as 0.7.",
      "TEMPERATURE | 3      | This should be between 0 and 2.",
      "TOP_P       | -0.1   | This should be between 0 and 1.",
      "SEED        | 1.5    | This should be a whole number.",
      "EXTRA       | {\"a\": | This is no JSON: look at line and column 1:6.",
      "EXTRA       | [1]    | This should be JSON with fields, such as {\"name\": 1}."})
  void whatCannotBeReadIsSaidAndChangesNothing(OptionField field, String typed, String said) {
    assertThat(options.set(field, typed)).isFalse();
    assertThat(options.note(field).get()).isEqualTo(said);
    assertThat(spec.get().options()).isEmpty();
  }

  @Test
  void anEmptyFieldUnsetsTheOption() {
    options.set(OptionField.SEED, "7");
    options.set(OptionField.SEED, "");
    assertThat(spec.get().options()).isEmpty();
  }

  @Test
  void whatTheFileSaysStaysAsItIsUntilItIsChanged() {
    spec.set(spec.get().withOptions(Map.of("temperature", 1)));
    List<PaneSpec> changes = new ArrayList<>();
    spec.addListener((property, before, now) -> changes.add(now));
    options.set(OptionField.TEMPERATURE, options.text(OptionField.TEMPERATURE));
    assertThat(changes).isEmpty();
  }

  @Test
  void anOptionThatTheModelDoesNotTakeSaysSo() {
    assertThat(options.isTaken(OptionField.TOP_P)).isFalse();
    assertThat(options.note(OptionField.TOP_P).get()).isEqualTo("This model does not take it.");
    options.set(OptionField.TOP_P, "0.5");
    assertThat(options.note(OptionField.TOP_P).get()).isEqualTo("Not sent: this model does not take it.");
  }

  @Test
  void anOptionThatGoesOutDifferentlySaysHow() {
    options.set(OptionField.MAX_OUTPUT, "900000");
    assertThat(options.note(OptionField.MAX_OUTPUT).get()).isEqualTo("Sent as 64000.");
  }

  @Test
  void theRequestFollowsEveryChange() {
    options.set(OptionField.TEMPERATURE, "0.2");
    assertThat(options.request().get()).contains("\"temperature\" : 0.2");
  }

  @Test
  void aSystemMessageOfItsOwnIsSetAndTakenAway() {
    options.setSystem("Be brief.");
    assertThat(spec.get().system()).contains("Be brief.");
    options.setSystem(" ");
    assertThat(spec.get().system()).isEqualTo(Optional.empty());
  }

  @Test
  void allOfItIsUnsetAtOnce() {
    options.set(OptionField.TEMPERATURE, "0.2");
    options.setSystem("Be brief.");
    options.clear();
    assertThat(spec.get()).isEqualTo(PaneSpec.of("acme/thinker"));
  }

  @Test
  void whyNothingCanBeSentStandsInPlaceOfTheRequest() {
    OptionsViewModel broken = new OptionsViewModel(spec, spec::set, asked -> {
      throw new IllegalArgumentException("No model is chosen.");
    });
    assertThat(broken.request().get()).isEqualTo("No model is chosen.");
    assertThat(broken.isTaken(OptionField.SEED)).isTrue();
  }

  /// A model without top p and with at most 64,000 tokens of output.
  private static ChatEvent.Sent sent(PaneSpec asked) {
    List<Adjustment> adjustments = new ArrayList<>();
    if (asked.options().containsKey("topP")) {
      adjustments.add(new Adjustment("topP", "" + asked.options().get("topP"), ""));
    }
    if (asked.options().get("maxOutputTokens") instanceof Long tokens && tokens > 64_000) {
      adjustments.add(new Adjustment("maxOutputTokens", "" + tokens, "64000"));
    }
    return new ChatEvent.Sent(Effort.DEFAULT, JsonText.of(asked.options()), adjustments);
  }
}
