package deliberate.architecture;

import static deliberate.architecture.SourceRule.noFuller;
import static deliberate.architecture.SourceRule.noLine;
import static deliberate.architecture.SourceRule.noLonger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The rules over source text: Java, style sheets and the text bundle.
final class SourceRules {
  private static final String APP = "src/main/java/deliberate/";
  private static final String TESTS = "src/test/java/deliberate/";
  private static final Predicate<Source> JAVA = source -> source.endsWith(".java");
  private static final Predicate<Source> APP_JAVA = JAVA.and(source -> source.isIn(APP));
  private static final Predicate<Source> TEST_JAVA = JAVA.and(source -> source.isIn(TESTS));
  /// Rules that would find themselves in their own patterns and planted lines.
  private static final Predicate<Source> NOT_HERE = source -> !source.endsWith("SourceRules.java");

  /// The door to background work hands every failure on to whoever waits for the result.
  private static final Predicate<Source> NOT_TASK_RUNNER = source -> !source.endsWith("TaskRunner.java");

  private SourceRules() {}

  static List<SourceRule> all() {
    return List.of(
        noLine("a line has at most 120 columns", JAVA, "^.{121}", java("x".repeat(121))),
        noLine("indented by spaces", JAVA, "\t", java("\tint x;")),
        noLine("no white space at the end of a line", JAVA, "\\s$", java("int x; ")),
        noLine("nothing is left for later", JAVA.and(NOT_HERE), "\\b(TODO|FIXME|XXX)\\b", java("// TODO later")),
        noLine("no author tags", JAVA.and(NOT_HERE), "@author|@since|@version", java("/// @author me")),
        noLine("no star imports", JAVA, "^import .*\\*;", java("import java.util.*;")),
        noLine("nobody catches Exception to carry on", APP_JAVA.and(NOT_TASK_RUNNER),
            "catch \\((final )?(Exception|RuntimeException|Throwable|Error)\\b", java("} catch (Exception e) {")),
        noLine("no style written into a node", APP_JAVA, "\\.setStyle\\(",
            java("label.setStyle(\"-fx-font-size: 9\");")),
        noLine("a colour is a token, in code too", APP_JAVA, "\"#[0-9a-fA-F]{3,8}\"|Color\\.(web|rgb)\\(",
            java("paint = Color.web(\"#fff\");")),
        noLine("a hex colour only in a theme file", source -> source.endsWith(".css") && !source.isIn("themes/"),
            ":[^;{]*#[0-9a-fA-F]{3,8}\\b",
            new Source("src/main/resources/deliberate/ui/a.css", List.of("  -fx-fill: #fff;"))),
        noLine("tests wait on conditions, never for a while", TEST_JAVA.and(NOT_HERE),
            "Thread\\.sleep|TimeUnit\\.\\w+\\.sleep|WaitForAsyncUtils\\.sleep|\\bsleep\\(\\d",
            new Source(TESTS + "ATest.java", List.of("Thread.sleep(100);"))),
        noLonger("a class has at most 300 lines", JAVA, 300, lines("A.java", 301)),
        noLonger("a view has at most 250 lines", APP_JAVA.and(source -> source.endsWith("View.java")), 250,
            lines("ui/AView.java", 251)),
        noFuller("a package has at most about 20 files",
            APP_JAVA.and(source -> !source.endsWith("package-info.java")), 22,
            IntStream.range(0, 23).mapToObj(i -> lines("ui/A" + i + ".java", 1)).toList()),
        noLonger("a package says in at most 10 lines what lives in it",
            APP_JAVA.and(source -> source.endsWith("package-info.java")), 11, lines("ui/package-info.java", 12)),
        new SourceRule("a public type says in a sentence what it is", SourceRules::undocumented,
            List.of(java("public final class A {"))),
        new SourceRule("a method has at most 40 lines", SourceRules::longMethods, List.of(longMethod())));
  }

  private static List<String> undocumented(List<Source> sources) {
    Pattern type = Pattern.compile("^public (?:\\w+ |non-sealed )*(class|record|interface|enum) \\w+");
    return sources.stream().filter(APP_JAVA)
        .filter(source -> source.lines().stream().anyMatch(line -> type.matcher(line).find()))
        .filter(source -> source.lines().stream().noneMatch(line -> line.startsWith("/// ")))
        .map(Source::path).toList();
  }

  /// A method opens at an indent with a line like `void run() {`, and closes with a brace at the same indent.
  private static List<String> longMethods(List<Source> sources) {
    Pattern head = Pattern.compile("^( +)(?!.*->)(?!return )[\\w<@][^=]*\\(.*\\).*\\{$");
    List<String> found = new ArrayList<>();
    for (Source source : sources.stream().filter(JAVA).toList()) {
      for (int i = 0; i < source.lines().size(); i++) {
        Matcher match = head.matcher(source.lines().get(i));
        if (match.find() && !source.lines().get(i).matches(".*\\b(class|record|enum|interface) .*")) {
          int end = source.lines().subList(i, source.lines().size()).indexOf(match.group(1) + "}");
          if (end > 40) {
            found.add(source.path() + ":" + (i + 1) + " has " + end + " lines");
          }
        }
      }
    }
    return found;
  }

  private static Source longMethod() {
    List<String> lines = new ArrayList<>(Collections.nCopies(43, "    work();"));
    lines.set(0, "  void run() {");
    lines.set(42, "  }");
    return new Source(APP + "A.java", lines);
  }

  private static Source java(String line) {
    return new Source(APP + "A.java", List.of(line));
  }

  private static Source lines(String file, int count) {
    return new Source(APP + file, Collections.nCopies(count, ""));
  }
}
