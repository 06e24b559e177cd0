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

  /// The endpoint, checked. It has the id of the one whose key is kept for that origin, where there is just one: then
  /// that key goes along, and to no other origin.
  ///
  /// @param protocols those that can be spoken
  Endpoint endpoint(Set<String> protocols, KnownVendors known, Console console) {
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
    Optional<String> kept = kept(Endpoint.origin(url), known, console);
    String variable = keyVariable.or(() -> kept.map(_ -> "")).or(() -> known.usualKeys().apply(make))
        .orElse(KEY_OF_UNKNOWN_VENDOR);
    return new Endpoint(kept.orElse("command-line"), url.getHost(), make, spoken, url, variable, Map.of());
  }

  /// The id of the endpoint whose key goes along.
  private Optional<String> kept(String origin, KnownVendors known, Console console) {
    Map<String, String> kept = keyVariable.isPresent() ? Map.of() : known.keptKeys().apply(origin);
    if (kept.size() == 1) {
      console.complain(Text.of("cli.kept-key", origin, kept.values().iterator().next()));
      return kept.keySet().stream().findFirst();
    }
    if (!kept.isEmpty()) {
      console.complain(Text.of("cli.kept-key.several", origin, String.join(", ", kept.values())));
    }
    return Optional.empty();
  }
}
