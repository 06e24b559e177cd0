package deliberate.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Why an answer did not come or broke off. `message.FailureText` turns it into a sentence and what to do.
///
/// `said` is what the server said about it, cut to a readable length and without secrets; empty where it said nothing.
public sealed interface ProviderFailure {

  /// Whether the same request may succeed if sent again.
  boolean retriable();

  /// Nobody answers at the address: refused, no such host, no route, or a broken TLS handshake.
  record Unreachable(URI address, String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return true;
    }
  }

  /// Nothing came for this long, at the start or in the middle.
  record TimedOut(Duration after, boolean afterStart) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return !afterStart;
    }
  }

  /// The key is missing or not accepted (401, 403). `keyVariable` is empty where no variable is set up for it.
  record Unauthorized(int status, String keyVariable, boolean keySent, String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return false;
    }
  }

  /// No such model or no such address (404).
  record NotFound(URI address, String model, String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return false;
    }
  }

  /// Too many requests for now (429).
  record RateLimited(Optional<Duration> retryAfter, String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return true;
    }
  }

  /// No money or quota left (402, or 429 with a quota code).
  record QuotaExhausted(String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return false;
    }
  }

  /// The server does not accept the request as it is (other 4xx).
  record Rejected(int status, String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return status == 408 || status == 409;
    }
  }

  /// The server failed or is overloaded (5xx).
  record ServerError(int status, String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return true;
    }
  }

  /// The provider reported an error inside a stream that had started well.
  record ErrorInStream(String code, String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return true;
    }
  }

  /// The connection ended before the answer was complete.
  record StreamCut(String said) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return true;
    }
  }

  /// What came is not this protocol: HTML, broken JSON, a wrong content type, an empty body.
  record NotUnderstood(URI address, String found) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return false;
    }
  }

  /// An event was larger than this app reads.
  record TooLarge(long limitBytes) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return false;
    }
  }

  /// Plain HTTP to a host that is not this machine: the prompt and the key would travel in the clear.
  record Insecure(URI address) implements ProviderFailure {
    @Override
    public boolean retriable() {
      return false;
    }
  }

  /// The name in JSON, such as `rate-limited`.
  default String kind() {
    return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
  }
}
