package deliberate.cli;

import deliberate.provider.ModelDescriber;
import java.util.Optional;
import java.util.function.Function;

/// What the command line must know of vendors to reach a server that is in no settings.
///
/// @param usualKeys the environment variable that usually holds a vendor's key, where the vendor is known
/// @param models    says what is known of a server's models
public record KnownVendors(Function<String, Optional<String>> usualKeys, ModelDescriber models) {}
