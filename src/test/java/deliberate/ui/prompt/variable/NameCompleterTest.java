package deliberate.ui.prompt.variable;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.Variable;
import deliberate.prompt.variable.VariableFindings;
import deliberate.ui.kit.edit.Completer.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameCompleterTest {
  private static final Prompt PROMPT = Prompt.empty()
      .withSections(List.of(Section.of("task", SectionKind.TASK, "Reach {{target}} with {{numbers}}.")))
      .withVariables(List.of(new Variable("tone", Variable.Type.TEXT, Optional.empty(), "How it sounds\nand more")))
      .withCases(List.of(new TestCase("", Map.of("start", "1"), Optional.empty(), "")));

  private final NameCompleter completer = new NameCompleter(() -> PROMPT, () -> VariableFindings.of(PROMPT));

  @Test
  void twoBracesOfferWhatTheTextsTheListAndTheCasesName() {
    assertThat(names("say {{|")).containsExactly("tone", "target", "numbers", "start");
    assertThat(completer.at("{{", 2).orElseThrow().choices()).contains(
        new Choice("tone", "How it sounds", "tone}}"), new Choice("start", "from the test cases", "start}}"));
  }

  @Test
  void typingFiltersAndWhatBeginsSoComesFirst() {
    assertThat(names("{{ta|")).containsExactly("target", "start");
    assertThat(names("{{ T|")).containsExactly("tone", "target", "start");
    assertThat(names("{{zz|")).isEmpty();
  }

  @Test
  void theRestOfTheNameAndBracesThatAreThereAreReplaced() {
    assertThat(taken("a {{ta|rgat}} b")).isEqualTo("a {{target}} b");
    assertThat(taken("a {{|}} b")).isEqualTo("a {{tone}} b");
    assertThat(taken("{{nu| and")).isEqualTo("{{numbers}} and");
  }

  @Test
  void nothingIsOfferedElsewhereNorBehindALiteralNorInAFinishedName() {
    assertThat(names("target|")).isEmpty();
    assertThat(names("{target|")).isEmpty();
    assertThat(names("\\{{ta|")).isEmpty();
    assertThat(names("{{tar|get}}")).isEmpty();
    assertThat(names("{{target}}|")).isEmpty();
    assertThat(names("|{{")).isEmpty();
  }

  private List<String> names(String marked) {
    int caret = marked.indexOf('|');
    return completer.at(marked.replace("|", ""), caret).stream()
        .flatMap(offer -> offer.choices().stream().map(Choice::label)).toList();
  }

  private String taken(String marked) {
    String text = marked.replace("|", "");
    var offer = completer.at(text, marked.indexOf('|')).orElseThrow();
    return text.substring(0, offer.start()) + offer.choices().getFirst().text() + text.substring(offer.end());
  }
}
