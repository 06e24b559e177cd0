package deliberate.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The rules over compiled classes. Libraries are named by their packages, rooms by their path below the root.
final class ClassRules {
  private static final List<String> NAMES_THAT_SAY_NOTHING =
      List.of("model", "util", "utils", "common", "core", "manager", "helper", "helpers");

  private ClassRules() {}

  static List<ClassRule> all() {
    List<ClassRule> rules = new ArrayList<>(roomRules());
    rules.addAll(libraryRules());
    rules.addAll(habitRules());
    return rules;
  }

  private static List<ClassRule> roomRules() {
    Map<String, Set<String>> imports = Rooms.imports();
    List<ClassRule> rules = new ArrayList<>();
    imports.forEach((room, uses) -> rules.add(new ClassRule("room " + room + " imports only " + uses,
        "Planted" + capital(room) + "Import", root -> roomImportsOnly(root, room, uses))));
    rules.add(new ClassRule("every package is in a named room", "PlantedInNoRoom",
        root -> classes().that().resideOutsideOfPackage(root)
            .should().resideInAnyPackage(in(root, imports.keySet())).allowEmptyShould(true)));
    rules.add(new ClassRule("nobody imports Launcher and Wiring", "PlantedWiringImport",
        root -> noClasses().that().resideOutsideOfPackage(root)
            .should().dependOnClassesThat().resideInAPackage(root).allowEmptyShould(true)));
    rules.add(new ClassRule("only Wiring names a concrete provider", "PlantedProviderImport",
        root -> noClasses().that().resideOutsideOfPackages(root, root + ".provider..")
            .should().dependOnClassesThat(concreteProvider(root)).allowEmptyShould(true)));
    rules.add(new ClassRule("only Wiring names a concrete lint rule", "PlantedLintRuleImport",
        root -> noClasses().that().resideOutsideOfPackages(root, root + ".lint.rule..")
            .should().dependOnClassesThat().resideInAPackage(root + ".lint.rule..").allowEmptyShould(true)));
    rules.add(new ClassRule("only Wiring names a concrete grader", "PlantedConcreteGrader",
        root -> noClasses().that().resideOutsideOfPackages(root, root + ".grader..")
            .should().dependOnClassesThat(resideInAPackage(root + ".grader.*..")
                .and(DescribedPredicate.not(resideInAPackage(root + ".grader.pattern..")))).allowEmptyShould(true)));
    rules.add(new ClassRule("only Wiring names a concrete format", "PlantedConcreteFormat",
        root -> noClasses().that().resideOutsideOfPackages(root, root + ".format..")
            .should().dependOnClassesThat().resideInAPackage(root + ".format.*..").allowEmptyShould(true)));
    rules.add(new ClassRule("there are no cycles between packages", "PlantedCycleA",
        root -> slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true)));
    rules.add(new ClassRule("no package has a name that says nothing", "PlantedInUtil",
        root -> noClasses().should().resideInAnyPackage(NAMES_THAT_SAY_NOTHING.stream()
            .map(name -> root + ".." + name + "..").toArray(String[]::new)).allowEmptyShould(true)));
    return rules;
  }

  private static List<ClassRule> libraryRules() {
    return List.of(
        only("JavaFX and its controls", "PlantedJavaFx", Set.of("ui"),
            "javafx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx.."),
        only("RichTextFX", "PlantedRichText", Set.of("ui.kit"), "org.fxmisc..", "org.reactfx.."),
        only("SQL", "PlantedSql", Set.of("store", "run", "spend"), "java.sql..", "javax.sql.."),
        only("SQLite", "PlantedSqlite", Set.of("store"), "org.sqlite.."),
        only("picocli", "PlantedPicocli", Set.of("cli"), "picocli.."),
        only("JTokkit", "PlantedJtokkit", Set.of("tokens"), "com.knuddels.."),
        only("the library for differences", "PlantedDifferences", Set.of("prompt"), "com.github.difflib.."),
        only("HTTP", "PlantedHttp", Set.of("provider"), "java.net.http.."),
        only("Jackson", "PlantedJackson",
            Set.of("prompt", "provider", "pricing", "recording", "run", "grader", "evaluation", "report", "lesson",
                "format", "settings"),
            "tools.jackson..", "com.fasterxml.."),
        only("the credential library", "PlantedCredentials", Set.of("settings"), "com.microsoft..", "com.sun.jna.."),
        only("the schema library", "PlantedSchema", Set.of("grader"), "com.networknt.."),
        only("snakeyaml-engine", "PlantedYaml", Set.of("prompt", "format", "lesson"), "org.snakeyaml.."));
  }

  private static List<ClassRule> habitRules() {
    return List.of(
        new ClassRule("a view model knows no scene", "PlantedSceneViewModel",
            root -> noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.fxmisc..").allowEmptyShould(true)),
        new ClassRule("the scene's thread is met in at most 3 files", "PlantedPlatform",
            root -> classes().should(new UsedInAtMost(3, "javafx.application.Platform")).allowEmptyShould(true)),
        new ClassRule("only the command line and the launcher print", "PlantedPrinting",
            root -> noClasses().that().resideOutsideOfPackage(root + ".cli..").and().doNotHaveSimpleName("Launcher")
                .should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true)),
        new ClassRule("money is never a floating point number", "PlantedDoubleMoney",
            root -> noFields().that().areDeclaredInClassesThat()
                .resideInAnyPackage(in(root, Set.of("pricing", "spend"))).should().haveRawType(floatingPoint())
                .allowEmptyShould(true)),
        new ClassRule("a constructor takes at most 7 parameters", "PlantedServiceBag",
            root -> classes().that().areNotRecords().and().areNotEnums().should(new TakeAtMost(7))
                .allowEmptyShould(true)));
  }

  private static ArchRule roomImportsOnly(String root, String room, Set<String> uses) {
    List<String> allowed = new ArrayList<>(uses);
    allowed.add(room);
    DescribedPredicate<JavaClass> elsewhere = resideInAPackage(root + "..")
        .and(DescribedPredicate.not(resideInAnyPackage(in(root, allowed))));
    return noClasses().that().resideInAPackage(root + "." + room + "..")
        .should().dependOnClassesThat(elsewhere).allowEmptyShould(true);
  }

  private static ClassRule only(String library, String breaker, Set<String> rooms, String... packages) {
    return new ClassRule("only " + rooms + " may use " + library, breaker,
        root -> noClasses().that().resideOutsideOfPackages(in(root, rooms))
            // put rooms together
            .and().haveNameNotMatching(Pattern.quote(root) + "\\.(Window|Desk|Money|Menu|File)Wiring")
            .should().dependOnClassesThat().resideInAnyPackage(packages).allowEmptyShould(true));
  }

  private static DescribedPredicate<JavaClass> concreteProvider(String root) {
    return resideInAPackage(root + ".provider.*..").and(DescribedPredicate.not(resideInAnyPackage(
        root + ".provider.http..", root + ".provider.option..", root + ".provider.usage..",
        root + ".provider.carry..", root + ".provider.mask..")));
  }

  private static DescribedPredicate<JavaClass> floatingPoint() {
    return DescribedPredicate.describe("float or double",
        type -> Arrays.asList("float", "double", "java.lang.Float", "java.lang.Double").contains(type.getName()));
  }

  private static String[] in(String root, Iterable<String> rooms) {
    List<String> packages = new ArrayList<>();
    rooms.forEach(room -> packages.add(root + "." + room + ".."));
    return packages.toArray(String[]::new);
  }

  private static String capital(String room) {
    return Character.toUpperCase(room.charAt(0)) + room.substring(1);
  }
}
