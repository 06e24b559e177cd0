package deliberate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassRulesTest {
  private static final String APP = "deliberate";
  private static final String PLANTED = "deliberate.architecture.planted";
  private static final JavaClasses APP_CLASSES =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(APP);
  private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

  static List<ClassRule> rules() {
    return ClassRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theAppKeepsTheRule(ClassRule rule) {
    EvaluationResult result = rule.on().apply(APP).evaluate(APP_CLASSES);
    assertThat(result.getFailureReport().getDetails()).as(rule.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleNoticesItsPlantedViolation(ClassRule rule) {
    EvaluationResult result = rule.on().apply(PLANTED).evaluate(PLANTED_CLASSES);
    assertThat(String.join("\n", result.getFailureReport().getDetails())).as(rule.name())
        .contains(rule.breaker());
  }
}
