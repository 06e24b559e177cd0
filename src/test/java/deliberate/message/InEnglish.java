package deliberate.message;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Lets a test read numbers as they look in American English, whatever the machine's locale.
public final class InEnglish implements BeforeEachCallback, AfterEachCallback {
  private Locale before = Locale.getDefault(Locale.Category.FORMAT);

  @Override
  public void beforeEach(ExtensionContext context) {
    before = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, Locale.US);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Locale.setDefault(Locale.Category.FORMAT, before);
  }
}
