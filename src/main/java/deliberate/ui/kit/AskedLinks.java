package deliberate.ui.kit;

import deliberate.message.Text;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Shows where a link leads and asks before it is opened; only web pages and mail addresses are.
public final class AskedLinks implements Links {
  private static final Pattern OPENED = Pattern.compile("(https?://|mailto:).+");

  private final Dialogs dialogs;
  private final Consumer<String> browser;

  /// @param browser opens what was agreed to
  public AskedLinks(Dialogs dialogs, Consumer<String> browser) {
    this.dialogs = dialogs;
    this.browser = browser;
  }

  @Override
  public void open(String target) {
    if (!OPENED.matcher(target.toLowerCase(Locale.ROOT)).matches()) {
      dialogs.showProblem(Text.of("kit.link.other.title"), Text.of("kit.link.other", target), "");
    } else if (dialogs.askToOpenLink(target)) {
      browser.accept(target);
    }
  }
}
