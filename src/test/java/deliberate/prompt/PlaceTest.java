package deliberate.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final String TASK = "Reach {{target}} at once.";
  private static final Prompt PROMPT = Prompt.empty().withSections(List.of(
      Section.of("task", SectionKind.TASK, TASK), Section.of("rest", SectionKind.CONTEXT, "\n Calm.")));
  private static final CompiledPrompt COMPILED = PromptCompiler.compile(PROMPT, Map.of("target", "952"));

  @Test
  void aPlaceInATextIsTheSamePlaceInItsCard() {
    assertThat(placeOf("at once")).isEqualTo(new Place(new Source.InSection("task"), TASK.indexOf("at once")));
    assertThat(placeOf("Calm")).isEqualTo(new Place(new Source.InSection("rest"), 2));
  }

  @Test
  void aPlaceInAFilledValueIsThatOfItsPlaceholder() {
    assertThat(placeOf("52 at")).isEqualTo(new Place(new Source.InSection("task"), TASK.indexOf("{{")));
  }

  @Test
  void aPlaceInTheMarkupIsTheNearestText() {
    assertThat(placeOf("</context>").source()).isEqualTo(new Source.InSection("rest"));
    assertThat(placeOf("<task>")).isEqualTo(new Place(new Source.InSection("task"), 0));
  }

  private static Place placeOf(String words) {
    return Place.of(COMPILED, 0, COMPILED.messages().getFirst().text().indexOf(words),
        source -> PROMPT.sections().stream().filter(section -> source.equals(new Source.InSection(section.id())))
            .findFirst().orElseThrow().text()).orElseThrow();
  }
}
