package deliberate.prompt.file;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Markup;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.PromptValues;
import deliberate.prompt.Role;
import deliberate.prompt.TestCase;
import deliberate.prompt.Variable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("samples")).filter(f -> f.toString().endsWith(".prompt.yaml"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensWithoutWarningsAndSaysWhatItIs(Path sample) throws Exception {
    PromptDocument document = PromptFile.read(sample);

    assertThat(document.warnings()).isEmpty();
    assertThat(document.prompt().title()).isNotBlank();
    assertThat(document.prompt().description()).isNotBlank();
    assertThat(document.prompt().panes()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void declaresDescribesAndFillsEveryVariable(Path sample) throws Exception {
    Prompt prompt = PromptFile.read(sample).prompt();

    assertThat(prompt.variables()).extracting(Variable::name)
        .containsExactlyInAnyOrderElementsOf(Placeholders.names(prompt));
    assertThat(prompt.variables()).allSatisfy(v -> {
      assertThat(v.description()).isNotBlank();
      assertThat(v.defaultValue()).isPresent();
    });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void compilesEveryCaseInEveryMarkup(Path sample) throws Exception {
    Prompt prompt = PromptFile.read(sample).prompt();

    assertThat(prompt.cases()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(c -> {
      assertThat(c.name()).isNotBlank();
      assertThat(c.expected()).get().asString().isNotBlank();
    });
    for (Markup markup : Markup.values()) {
      for (TestCase testCase : prompt.cases()) {
        CompiledPrompt compiled = PromptCompiler.compile(prompt.withMarkup(markup),
            PromptValues.of(prompt, Optional.of(testCase), Map.of()));
        assertThat(compiled.unfilled()).isEmpty();
        assertThat(compiled.escaped()).isEmpty();
        assertThat(compiled.messages()).last().satisfies(m -> assertThat(m.role()).isEqualTo(Role.USER));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void defaultsAreTheFirstCase(Path sample) throws Exception {
    Prompt prompt = PromptFile.read(sample).prompt();

    assertThat(PromptValues.of(prompt, Optional.empty(), Map.of())).isEqualTo(prompt.cases().getFirst().vars());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsBackFromAFreshFile(Path sample) throws Exception {
    Prompt prompt = PromptFile.read(sample).prompt();

    assertThat(PromptFile.parse(PromptFile.text(PromptDocument.fresh(prompt), prompt), "p").prompt()).isEqualTo(prompt);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aChangedSectionChangesOnlyItsLines(Path sample) throws Exception {
    PromptDocument document = PromptFile.read(sample);
    Prompt prompt = document.prompt();
    String text = Files.readString(sample);

    String changed = PromptFile.text(document, prompt.withSections(prompt.sections().stream()
        .map(s -> s.id().equals("output-format") ? s.withText("Anything.") : s).toList()));

    List<String> left = new ArrayList<>(changed.lines().toList());
    List<String> old = text.lines().toList();
    assertThat(left.remove("    text: Anything.")).isTrue();
    assertThat(old).containsSubsequence(left);
    assertThat(old.size() - left.size()).isLessThan(4);
  }

  @Test
  void everySampleHasAnIdOfItsOwn() throws Exception {
    Set<Object> ids = new HashSet<>();
    for (Path sample : samples().toList()) {
      assertThat(ids.add(PromptFile.read(sample).prompt().id())).as(sample.toString()).isTrue();
    }
  }

  @Test
  void countdownShowsTwentySolvableGames() throws Exception {
    List<TestCase> cases = PromptFile.read(Path.of("samples/countdown.prompt.yaml")).prompt().cases();

    assertThat(cases).hasSize(20);
    assertThat(cases.get(2).vars()).isEqualTo(Map.of("target", "952", "numbers", "100 75 50 25 6 3"));
    assertThat(cases).allSatisfy(c -> {
      String[] sides = c.notes().split(" = ");
      List<String> numbers = new ArrayList<>(List.of(c.vars().get("numbers").split(" ")));
      Pattern.compile("\\d+").matcher(sides[0]).results().map(MatchResult::group)
          .forEach(n -> assertThat(numbers.remove(n)).as(c.notes()).isTrue());
      assertThat(Sum.of(sides[0])).isEqualTo(Long.parseLong(c.vars().get("target")));
      assertThat(sides[1]).isEqualTo(c.vars().get("target")).isEqualTo(c.expected().orElseThrow());
    });
  }

  /// Works out an expression of whole numbers.
  private static final class Sum {
    private final String text;
    private int at;

    private Sum(String text) {
      this.text = text.replace(" ", "");
    }

    static long of(String text) {
      Sum sum = new Sum(text);
      long value = sum.terms();
      assertThat(sum.at).isEqualTo(sum.text.length());
      return value;
    }

    private long terms() {
      long value = factors();
      while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
        value = text.charAt(at++) == '+' ? value + factors() : value - factors();
      }
      return value;
    }

    private long factors() {
      long value = atom();
      while (at < text.length() && "×÷".indexOf(text.charAt(at)) >= 0) {
        if (text.charAt(at++) == '×') {
          value *= atom();
        } else {
          long divisor = atom();
          assertThat(value % divisor).as(text).isZero();
          value /= divisor;
        }
      }
      return value;
    }

    private long atom() {
      if (text.charAt(at) == '(') {
        at++;
        long value = terms();
        at++;
        return value;
      }
      int start = at;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      return Long.parseLong(text.substring(start, at));
    }
  }
}
