package deliberate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final Path FILE = Path.of("src/main/resources/deliberate/message/text.properties");
  private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("deliberate.message.text");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9_-]+)*\\.?)\"");
  private static final Pattern WHOLE_KEY = Pattern.compile("Text\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern FIRST_PART_OF_KEY = Pattern.compile("Text\\.of\\(\\s*\"([^\"]+)\"\\s*\\+");
  private static final String CODE = code();

  @Test
  void everyTextThatTheCodeAsksForIsThere() {
    assertThat(found(WHOLE_KEY)).isSubsetOf(BUNDLE.keySet());
  }

  @Test
  void everyKeyThatTheCodePutsTogetherHasABeginningThatIsThere() {
    assertThat(found(FIRST_PART_OF_KEY))
        .allSatisfy(part -> assertThat(BUNDLE.keySet()).anyMatch(key -> key.startsWith(part)));
  }

  @Test
  void everyTextIsUsed() {
    Collection<String> literals = found(LITERAL);
    Predicate<String> used = key -> literals.stream()
        .anyMatch(literal -> key.equals(literal) || literal.endsWith(".") && key.startsWith(literal));
    assertThat(BUNDLE.keySet().stream().filter(used.negate()).sorted()).isEmpty();
  }

  @Test
  void noKeyIsThereTwice() throws IOException {
    List<String> keys = Files.readAllLines(FILE).stream().filter(line -> line.matches("[a-z][^ #]*=.*"))
        .map(line -> line.substring(0, line.indexOf('='))).toList();
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  void everyTextWithPlacesToFillCanBeFilled() {
    assertThat(withPlacesToFill()).allSatisfy(key -> new MessageFormat(BUNDLE.getString(key)));
  }

  @Test
  void anApostropheBesideAPlaceToFillIsWrittenTwice() {
    assertThat(withPlacesToFill().filter(key -> BUNDLE.getString(key).replace("''", "").contains("'"))).isEmpty();
  }

  @Test
  void anApostropheInATextWithoutPlacesToFillIsWrittenOnce() {
    Set<String> filled = withPlacesToFill().collect(Collectors.toSet());
    assertThat(BUNDLE.keySet().stream().filter(key -> !filled.contains(key) && BUNDLE.getString(key).contains("''")))
        .isEmpty();
  }

  private static Stream<String> withPlacesToFill() {
    return BUNDLE.keySet().stream().filter(key -> BUNDLE.getString(key).matches("(?s).*\\{\\d.*"));
  }

  private static Set<String> found(Pattern pattern) {
    return pattern.matcher(CODE).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).map(TextTest::read)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
