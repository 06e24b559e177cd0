package deliberate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptFile;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasesViewModelTest {
  private static final String HEAD = """
      deliberate: 1
      id: 5f0c1c6e-3b1e-4f0a-9d55-0c2a8f1b7d10
      variables:
        - {name: animal, default: hen}
        - {name: count}
      """;
  private static final String THREE = """
      cases:
        - {name: one, vars: {count: "1"}}
        - {name: two, vars: {count: "2", animal: duck}}
        - {name: three, vars: {count: "3"}}
      """;
  private static final String TWO = """
      cases:
        - {name: one, vars: {count: "1"}}
        - {name: other, vars: {count: "22"}}
      """;

  private final ReadOnlyObjectWrapper<Prompt> prompt = new ReadOnlyObjectWrapper<>(Prompt.empty());
  private CasesViewModel cases;

  @BeforeEach
  void setUp() throws Exception {
    cases = new CasesViewModel(prompt);
    show(THREE);
    cases.reset();
  }

  @Test
  void aPromptBeginsWithItsFirstCaseOverTheDefaults() {
    assertThat(cases.chosen().get()).isZero();
    assertThat(cases.values()).containsOnly(entry("animal", "hen"), entry("count", "1"));
  }

  @Test
  void theChosenCaseGivesTheValues() {
    cases.chosen().set(1);

    assertThat(cases.values()).containsOnly(entry("animal", "duck"), entry("count", "2"));
    assertThat(cases.chosenCase().orElseThrow().name()).isEqualTo("two");
  }

  @Test
  void aPromptWithoutCasesHasOwnValues() throws Exception {
    show("");
    cases.reset();

    assertThat(cases.chosen().get()).isEqualTo(CasesViewModel.OWN_VALUES);
    assertThat(cases.values()).containsOnly(entry("animal", "hen"));
  }

  @Test
  void ownValuesAreChosenWithBeingGivenAndWaitWhileACaseIsChosen() {
    cases.useOwnValues(Map.of("count", "7"));
    assertThat(cases.chosen().get()).isEqualTo(CasesViewModel.OWN_VALUES);
    assertThat(cases.chosenCase()).isEmpty();
    assertThat(cases.values()).containsOnly(entry("animal", "hen"), entry("count", "7"));

    cases.chosen().set(0);
    assertThat(cases.values()).containsEntry("count", "1");

    cases.chosen().set(CasesViewModel.OWN_VALUES);
    assertThat(cases.values()).containsEntry("count", "7");
  }

  @Test
  void ownValuesEndWithThePrompt() {
    cases.useOwnValues(Map.of("count", "7"));

    cases.reset();

    assertThat(cases.chosen().get()).isZero();
    cases.chosen().set(CasesViewModel.OWN_VALUES);
    assertThat(cases.values()).doesNotContainEntry("count", "7");
  }

  @Test
  void theChoiceStaysWithinTheCasesThatAreLeft() throws Exception {
    cases.chosen().set(2);

    show(TWO);
    assertThat(cases.chosenCase().orElseThrow().name()).isEqualTo("other");

    show("");
    assertThat(cases.chosen().get()).isEqualTo(CasesViewModel.OWN_VALUES);
  }

  @Test
  void ownValuesStayChosenWhenCasesChange() throws Exception {
    cases.useOwnValues(Map.of("count", "7"));

    show(TWO);

    assertThat(cases.values()).containsEntry("count", "7");
  }

  private void show(String list) throws Exception {
    prompt.set(PromptFile.parse(HEAD + list, "p").prompt());
  }
}
