package deliberate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceRulesTest {
  private static final List<Source> SOURCES = Source.under(List.of("src", "themes"), ".java", ".css");

  static List<SourceRule> rules() {
    return SourceRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theSourcesKeepTheRule(SourceRule rule) {
    assertThat(rule.breaches().apply(SOURCES)).as(rule.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleNoticesItsPlantedViolation(SourceRule rule) {
    assertThat(rule.breaches().apply(rule.planted())).as(rule.name()).hasSize(1);
  }

  @Test
  void everyPackageOfTheAppSaysWhatLivesInIt() {
    List<String> silent = SOURCES.stream().filter(source -> source.isIn("src/main/java/"))
        .map(Source::folder).distinct()
        .filter(folder -> Files.notExists(Path.of(folder, "package-info.java"))).toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void theTopOfTheRepositoryHoldsOnlyWhatBelongsThere() throws Exception {
    List<String> expected = List.of("pom.xml", "README.md", "LICENSE", "CHANGELOG.md", "deliberate",
        "src", "themes", "samples", "installer", "target");
    try (Stream<Path> files = Files.list(Path.of(""))) {
      assertThat(files.map(Path::toString).filter(name -> !name.matches("\\..*|.*\\.iml"))).isSubsetOf(expected);
    }
  }
}
