package deliberate.settings;

import deliberate.provider.Endpoint;
import deliberate.provider.KeySource;
import deliberate.provider.Secret;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keys from environment variables: the one that the endpoint names, and no other.
public final class EnvironmentKeys implements KeySource {
  private final UnaryOperator<String> environment;

  /// @param environment a variable's value by its name, null where it is not set, as [System#getenv(String)]
  public EnvironmentKeys(UnaryOperator<String> environment) {
    this.environment = environment;
  }

  /// Whether a variable can have this name; most keys cannot be one, so that a key put in its place is noticed.
  public static boolean isName(String text) {
    return text.matches("[A-Za-z_][A-Za-z0-9_]*");
  }

  @Override
  public Optional<Secret> keyFor(Endpoint endpoint) {
    return value(endpoint.keyVariable());
  }

  @Override
  public Map<String, Secret> headersFor(Endpoint endpoint) {
    Map<String, Secret> found = new HashMap<>();
    endpoint.headerVariables().forEach(
        (header, variable) -> value(variable).ifPresent(secret -> found.put(header, secret)));
    return found;
  }

  private Optional<Secret> value(String variable) {
    return variable.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(environment.apply(variable)).map(String::strip)
            .filter(secret -> !secret.isEmpty()).map(Secret::new);
  }
}
