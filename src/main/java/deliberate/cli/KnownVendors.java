package deliberate.cli;

import deliberate.provider.ModelDescriber;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the command line must know of vendors and keys to reach a server that is named on it.
///
/// @param usualKeys the environment variable that usually holds a vendor's key, where the vendor is known
/// @param keptKeys  the endpoints, by id and name, for which a key is kept that may go to an origin
/// @param models    says what is known of a server's models
public record KnownVendors(Function<String, Optional<String>> usualKeys,
                           Function<String, Map<String, String>> keptKeys, ModelDescriber models) {}
