package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.message.Text;
import deliberate.provider.Endpoint;
import deliberate.settings.EnvironmentKeys;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Option;

/// A server named on the command line instead of in the settings.
final class EndpointOptions {
  private static final String KEY_OF_UNKNOWN_VENDOR = "DELIBERATE_API_KEY";

  @Option(names = "--protocol", paramLabel = "PROTOCOL", descriptionKey = "cli.run.protocol")
  private Optional<String> protocol;

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "cli.run.base-url")
  private Optional<String> baseUrl;

  @Option(names = "--vendor", paramLabel = "NAME", descriptionKey = "cli.run.vendor")
  private Optional<String> vendor;

  @Option(names = "--key-env", paramLabel = "NAME", descriptionKey = "cli.run.key-env")
  private Optional<String> keyVariable;

  boolean isGiven() {
    return protocol.isPresent() || baseUrl.isPresent() || vendor.isPresent() || keyVariable.isPresent();
  }

  /// The endpoint, checked.
  ///
  /// @param protocols those that can be spoken
  /// @param usualKeys the variable that usually holds a vendor's key, where the vendor is known
  Endpoint endpoint(Set<String> protocols, Function<String, Optional<String>> usualKeys) {
    String spoken = protocol.orElseThrow(() -> new BadArgument(Text.of("cli.no-protocol")));
    String address = baseUrl.orElseThrow(() -> new BadArgument(Text.of("cli.no-base-url", spoken)));
    if (!protocols.contains(spoken)) {
      throw new BadArgument(Text.of("cli.unknown-protocol", spoken, String.join(", ", protocols)));
    }
    URI url = Endpoint.address(address).orElseThrow(() -> new BadArgument(Text.of("cli.bad-url", address)));
    String make = vendor.orElse("").strip().toLowerCase(Locale.ROOT);
    if (keyVariable.filter(name -> !EnvironmentKeys.isName(name)).isPresent()) {
      throw new BadArgument(Text.of("cli.bad-key-env"));
    }
    String variable = keyVariable.or(() -> usualKeys.apply(make)).orElse(KEY_OF_UNKNOWN_VENDOR);
    return new Endpoint("command-line", url.getHost(), make, spoken, url, variable, Map.of());
  }
}
