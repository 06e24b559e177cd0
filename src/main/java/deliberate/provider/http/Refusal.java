package deliberate.provider.http;

import deliberate.provider.ProviderFailure;
import java.time.Duration;
import java.util.Optional;

/// A try that brought nothing.
///
/// @param mayRetry   whether the server, or the kind of failure, leaves hope for another try
/// @param retryAfter how long the server asks to wait
public record Refusal(ProviderFailure failure, boolean mayRetry, Optional<Duration> retryAfter) {

  public static Refusal last(ProviderFailure failure) {
    return new Refusal(failure, false, Optional.empty());
  }
}
