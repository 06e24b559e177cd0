package deliberate.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/// A rule over compiled classes; `on` makes it for a package root, `breaker` is the planted class that breaks it.
record ClassRule(String name, String breaker, Function<String, ArchRule> on) {

  @Override
  public String toString() {
    return name;
  }
}
