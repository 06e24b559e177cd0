package deliberate.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.settings.BundledFolder;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThemeTest {
  private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*(-[a-z-]+):");

  @Test
  void lightAndDarkShipWithTheApp() {
    assertThat(Theme.bundled()).extracting(Theme::id, Theme::name, Theme::isDark)
        .contains(org.assertj.core.groups.Tuple.tuple("light", "Light", false),
            org.assertj.core.groups.Tuple.tuple("dark", "Dark", true));
  }

  @Test
  void everyThemeGivesEveryToken() {
    Map<String, Set<String>> tokens = BundledFolder.files("/themes").stream().collect(Collectors.toMap(
        BundledFolder.Item::name,
        item -> TOKEN.matcher(item.text()).results().map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new))));

    assertThat(tokens.values()).allSatisfy(names -> assertThat(names).isEqualTo(tokens.get("light.css")));
  }
}
