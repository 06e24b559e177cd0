package deliberate.prompt.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import deliberate.prompt.diff.PartChange.Added;
import deliberate.prompt.diff.PartChange.Changed;
import deliberate.prompt.diff.PartChange.Removed;
import deliberate.prompt.diff.PartChange.Same;
import deliberate.prompt.file.PromptMutations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptDiffTest {
  private static final Section ROLE = Section.of("role", SectionKind.ROLE, "You are a patient teacher of arithmetic.");
  private static final Section TASK = Section.of("task", SectionKind.TASK, "Reach 24 from four numbers.");
  private static final Section RULES = Section.of("rules", SectionKind.CONSTRAINTS, "Use every number once.");
  private static final Prompt PROMPT = Prompt.empty().withTitle("Countdown").withSections(List.of(ROLE, TASK, RULES));

  @Test
  void aPromptDiffersNowhereFromItself() {
    PromptDiff diff = PromptDiff.of(PROMPT, PROMPT);

    assertThat(diff.isNone()).isTrue();
    assertThat(diff.changes()).allSatisfy(change -> assertThat(change).isInstanceOf(Same.class));
  }

  @Test
  void aTextThatChangedIsComparedByWord() {
    Changed change = only(PROMPT.withSections(List.of(ROLE, TASK.withText("Reach 25 from four numbers."), RULES)));

    assertThat(change.after().name()).isEqualTo("task");
    assertThat(change.texts()).singleElement().satisfies(text -> {
      assertThat(text.name()).isEqualTo("text");
      assertThat(text.words().gone()).isEqualTo(1);
      assertThat(text.words().come()).isEqualTo(1);
    });
  }

  @Test
  void aSectionThatStandsElsewhereIsTheOnlyOneThatMoved() {
    Changed change = only(PROMPT.withSections(List.of(RULES, ROLE, TASK)));

    assertThat(change.moved()).isTrue();
    assertThat(change.saysOtherwise()).isFalse();
    assertThat(change.after().key()).isEqualTo("rules");
    assertThat(change.before().number()).isEqualTo(3);
  }

  @Test
  void whatIsAddedAndRemovedStandsWhereItStood() {
    Section more = Section.of("more", SectionKind.FREE, "Something else entirely, and long.");
    PromptDiff diff = PromptDiff.of(PROMPT, PROMPT.withSections(List.of(ROLE, RULES, more)));

    assertThat(sections(diff)).containsExactly("Same role", "Removed task", "Same rules", "Added more");
  }

  @Test
  void titleRoleKindAndBeingOnAreTraits() {
    Section other =
        new Section("task", SectionKind.CONTEXT, "The puzzle", Optional.of(Role.SYSTEM), TASK.text(), false);
    Changed change = only(PROMPT.withSections(List.of(ROLE, other, RULES)));

    assertThat(change.texts()).isEmpty();
    assertThat(change.traits()).containsExactly(
        new PartChange.TraitChange("kind", Optional.of("task"), Optional.of("context")),
        new PartChange.TraitChange("title", Optional.empty(), Optional.of("The puzzle")),
        new PartChange.TraitChange("role", Optional.empty(), Optional.of("system")),
        new PartChange.TraitChange("enabled", Optional.empty(), Optional.of("false")));
  }

  @Test
  void aSectionOfAnotherIdThatSaysTheSameIsTheSameSection() {
    Section renamed = new Section("goal", SectionKind.TASK, "", Optional.empty(), TASK.text(), true);

    assertThat(PromptDiff.of(PROMPT, PROMPT.withSections(List.of(ROLE, renamed, RULES))).isNone()).isTrue();
  }

  @Test
  void anExampleIsFoundAgainByWhatItNearlySays() {
    Example first = new Example("What is two and two?", "It is four, of course.", true);
    Example second = new Example("How many legs has a spider?", "Eight legs.", true);
    Prompt before = PROMPT.withExamples(List.of(first, second));
    PromptDiff diff = PromptDiff.of(before, before.withExamples(
        List.of(second.withOutput("It has eight legs."), new Example("Which day is it?", "Monday.", true))));

    assertThat(diff.count(PartKind.EXAMPLE, Changed.class)).isEqualTo(1);
    assertThat(diff.count(PartKind.EXAMPLE, Added.class)).isEqualTo(1);
    assertThat(diff.count(PartKind.EXAMPLE, Removed.class)).isEqualTo(1);
  }

  @Test
  void everyKindOfPartIsCompared() {
    Prompt after = PROMPT.withMarkup(Markup.PLAIN).withTurns(List.of(new Turn("And now?")))
        .withVariables(List.of(new Variable("n", Variable.Type.NUMBER, Optional.of("3"), "")))
        .withCases(List.of(new TestCase("one", Map.of("n", "1"), Optional.of("2"), "")))
        .withChecks(List.of(new CheckSpec("equals", Map.of("value", "2"))))
        .withPanes(List.of(PaneSpec.of("offline/mini")));
    PromptDiff diff = PromptDiff.of(PROMPT, after);

    assertThat(diff.count(PartKind.PROMPT, Changed.class)).isEqualTo(1);
    for (PartKind kind : List.of(PartKind.TURN, PartKind.VARIABLE, PartKind.CASE, PartKind.CHECK, PartKind.PANE)) {
      assertThat(diff.count(kind, Added.class)).as(kind.id()).isEqualTo(1);
    }
  }

  @Test
  void anotherVariableIsAnotherVariable() {
    Prompt before = PROMPT.withVariables(List.of(new Variable("a", Variable.Type.TEXT, Optional.empty(), "")));
    PromptDiff diff = PromptDiff.of(before,
        PROMPT.withVariables(List.of(new Variable("b", Variable.Type.TEXT, Optional.empty(), ""))));

    assertThat(diff.count(PartKind.VARIABLE, Removed.class)).isEqualTo(1);
    assertThat(diff.count(PartKind.VARIABLE, Added.class)).isEqualTo(1);
  }

  @Test
  void aCaseThatWasRenamedSaysSo() {
    Prompt before = PROMPT.withCases(List.of(new TestCase("one", Map.of("n", "1"), Optional.of("2"), "")));
    Changed change = (Changed) PromptDiff.of(before,
            PROMPT.withCases(List.of(new TestCase("first", Map.of("n", "1"), Optional.of("2"), "")))).changes().stream()
        .filter(Changed.class::isInstance).findFirst().orElseThrow();

    assertThat(change.named()).isTrue();
    assertThat(change.saysOtherwise()).isTrue();
  }

  @Test
  void thousandsOfCasesAreCompared() {
    List<TestCase> cases = new ArrayList<>(IntStream.range(0, 3_000)
        .mapToObj(i -> new TestCase("case " + i, Map.of("n", "" + i), Optional.of("" + i), "")).toList());
    Prompt before = PROMPT.withCases(cases);
    cases.set(7, new TestCase("case 7", Map.of("n", "seven"), Optional.empty(), ""));
    PromptDiff diff = PromptDiff.of(before, PROMPT.withCases(cases));

    assertThat(diff.count(PartKind.CASE, Changed.class)).isEqualTo(1);
    assertThat(diff.count(PartKind.CASE, Same.class)).isEqualTo(2_999);
  }

  @Test
  void endsWhereItIsStopped() {
    Prompt before = PROMPT.withSections(List.of(TASK.withText(words(new Random(1)))));
    Prompt after = PROMPT.withSections(List.of(TASK.withText(words(new Random(2)))));

    assertThatThrownBy(() -> PromptDiff.of(before, after, () -> true)).isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void bothVersionsCanBeReadOffTheDifference(long seed) {
    Random random = new Random(seed);
    Prompt before = PROMPT;
    for (int i = 0; i < 60; i++) {
      Prompt after = PromptMutations.any(before, random);
      PromptDiff diff = PromptDiff.of(before, after);

      assertThat(diff.isNone()).isEqualTo(parts(before).equals(parts(after)));
      for (PartKind kind : PartKind.values()) {
        assertThat(later(diff, kind)).isEqualTo(Parts.of(kind, after));
        assertThat(earlier(diff, kind)).containsExactlyInAnyOrderElementsOf(Parts.of(kind, before));
      }
      before = after;
    }
  }

  /// What is compared, without the ids of sections.
  private static List<?> parts(Prompt prompt) {
    return IntStream.range(0, PartKind.values().length).mapToObj(i -> Parts.of(PartKind.values()[i], prompt).stream()
        .map(part -> List.of(part.traits(), part.texts())).toList()).toList();
  }

  private static List<Part> later(PromptDiff diff, PartKind kind) {
    return diff.changes().stream().filter(change -> change.kind() == kind).flatMap(change -> switch (change) {
      case Same same -> List.of(same.after()).stream();
      case Added added -> List.of(added.after()).stream();
      case Changed changed -> List.of(changed.after()).stream();
      case Removed _ -> List.<Part>of().stream();
    }).toList();
  }

  private static List<Part> earlier(PromptDiff diff, PartKind kind) {
    return diff.changes().stream().filter(change -> change.kind() == kind).flatMap(change -> switch (change) {
      case Same same -> List.of(same.before()).stream();
      case Removed removed -> List.of(removed.before()).stream();
      case Changed changed -> List.of(changed.before()).stream();
      case Added _ -> List.<Part>of().stream();
    }).toList();
  }

  private static Changed only(Prompt after) {
    List<PartChange> changes = PromptDiff.of(PROMPT, after).changes().stream()
        .filter(change -> !(change instanceof Same)).toList();
    assertThat(changes).hasSize(1);
    return (Changed) changes.getFirst();
  }

  private static List<String> sections(PromptDiff diff) {
    return diff.changes().stream().filter(change -> change.kind() == PartKind.SECTION)
        .map(change -> change.getClass().getSimpleName() + " " + switch (change) {
          case Same same -> same.after().key();
          case Added added -> added.after().key();
          case Removed removed -> removed.before().key();
          case Changed changed -> changed.after().key();
        }).toList();
  }

  private static String words(Random random) {
    return String.join(" ", random.ints(4_000, 0, 50).mapToObj(Integer::toString).toList());
  }
}
