package deliberate.architecture;

import static deliberate.architecture.SourceRule.noFuller;
import static deliberate.architecture.SourceRule.noLine;
import static deliberate.architecture.SourceRule.noLonger;

import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
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
        noFuller("a package has at most 20 files", APP_JAVA.and(source -> !source.endsWith("package-info.java")), 20,
            IntStream.range(0, 21).mapToObj(i -> lines("ui/A" + i + ".java", 1)).toList()));
  }

  private static Source java(String line) {
    return new Source(APP + "A.java", List.of(line));
  }

  private static Source lines(String file, int count) {
    return new Source(APP + file, Collections.nCopies(count, ""));
  }
}
