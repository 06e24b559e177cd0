package deliberate.ui.prompt.split;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.task.DirectTaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.prompt.edit.Arrival;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitViewModelTest {
  private static final String WALL = """
      <role>You are exact and answer in one word, always in one word.</role>
      <task>Name the capital of {{country}}.</task>
      <examples><example><input>France</input><output>Paris</output></example></examples>""";

  private final PromptViewModel document = new PromptViewModel(new DirectTaskRunner(), _ -> Debounce.AT_ONCE);
  private final SplitViewModel split = new SplitViewModel(document, new DirectTaskRunner());

  @Test
  void aPastedTextWithTagsIsOfferedAsSections() {
    open(Section.of("task", SectionKind.TASK, ""));
    document.setText(new Source.InSection("task"), WALL);

    assertThat(split.offered().get()).hasValueSatisfying(proposal -> assertThat(proposal.parts()).hasSize(3));
    assertThat(split.open().get()).isEmpty();
  }

  @Test
  void typingIsNeverOffered() {
    open(Section.of("task", SectionKind.TASK, ""));
    for (int i = 1; i <= WALL.length(); i++) {
      document.setText(new Source.InSection("task"), WALL.substring(0, i));
    }

    assertThat(split.offered().get()).isEmpty();
  }

  @Test
  void acceptingPutsTheSectionsInTheTextsPlaceInOneStep() {
    open(Section.of("memory", SectionKind.MEMORY, "m"), Section.of("task", SectionKind.TASK, ""),
        Section.of("free", SectionKind.FREE, "f"));
    document.setText(new Source.InSection("task"), WALL);
    Prompt pasted = document.prompt().get();
    split.look();
    split.accept();

    assertThat(document.prompt().get().sections()).extracting(Section::kind).containsExactly(SectionKind.MEMORY,
        SectionKind.ROLE, SectionKind.TASK, SectionKind.FREE, SectionKind.EXAMPLES);
    assertThat(document.prompt().get().examples()).containsExactly(new Example("France", "Paris", true));
    document.undo();
    assertThat(document.prompt().get()).isEqualTo(pasted);
  }

  @Test
  void whatStoodBesideThePastedTextStays() {
    open(Section.of("task", SectionKind.TASK, "Before. "));
    document.setText(new Source.InSection("task"), "Before. " + WALL);
    split.look();
    split.accept();

    assertThat(document.prompt().get().sections()).extracting(Section::text)
        .startsWith("Before.", "You are exact and answer in one word, always in one word.");
  }

  @Test
  void theKindOfAPartCanBeChosen() {
    open(Section.of("task", SectionKind.TASK, "One.\n\nTwo."));
    document.arrive(Arrival.all(document.prompt().get().sections().getFirst()));
    split.open().get().orElseThrow().parts().get(1).kind().set(SectionKind.CONSTRAINTS);
    split.accept();

    assertThat(document.prompt().get().sections()).extracting(Section::kind)
        .containsExactly(SectionKind.TASK, SectionKind.CONSTRAINTS);
  }

  @Test
  void anOfferEndsWhenItsTextIsChanged() {
    open(Section.of("task", SectionKind.TASK, ""));
    document.setText(new Source.InSection("task"), WALL);
    document.setText(new Source.InSection("task"), "x");

    assertThat(split.offered().get()).isEmpty();
  }

  @Test
  void aTextFromOutsideBecomesAPrompt() {
    open();
    document.arrive(Arrival.fromOutside("Just one thing."));
    split.accept();

    assertThat(document.prompt().get().sections()).extracting(Section::text).containsExactly("Just one thing.");
  }

  private void open(Section... sections) {
    document.open(Prompt.empty().withSections(List.of(sections)));
  }
}
