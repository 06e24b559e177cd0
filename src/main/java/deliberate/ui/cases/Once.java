package deliberate.ui.cases;

import java.util.function.Supplier;

/// A text that is made when it is first asked for, and only then.
final class Once implements Supplier<String> {
  private final Supplier<String> make;
  private String made;

  Once(Supplier<String> make) {
    this.make = make;
  }

  @Override
  public synchronized String get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
