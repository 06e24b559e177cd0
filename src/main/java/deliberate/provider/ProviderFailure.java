package deliberate.provider;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Why an answer did not come or broke off. `message.FailureText` turns it into a sentence and what to do.
///
/// `said` is what the server said about it, cut to a readable length and without secrets; empty where it said nothing.
public sealed interface ProviderFailure {

  /// Whether the same request may succeed if sent again.
  default boolean retriable() {
    return switch (this) {
      case Unreachable _, ProxyFailed _, RateLimited _, ServerError _, ErrorInStream _, StreamCut _ -> true;
      case TimedOut late -> !late.afterStart();
      case Rejected refused -> refused.status() == 408 || refused.status() == 409;
      case Unauthorized _, NotFound _, QuotaExhausted _, NotUnderstood _, TooLarge _, Insecure _, Untrusted _,
          UnusableProxy _, UnusableAuthority _, KeyUnavailable _, Withheld _ -> false;
    };
  }

  /// Nobody answers at the address: refused, no such host, no route.
  record Unreachable(URI address, String said) implements ProviderFailure {}

  /// The server could not prove who it is, or the TLS handshake broke.
  record Untrusted(URI address, Doubt doubt, String said) implements ProviderFailure {}

  /// Why a server is not trusted.
  enum Doubt {
    /// Its certificate comes from an authority that nobody here trusts.
    AUTHORITY,
    /// Its certificate is over, or not valid yet.
    EXPIRED,
    /// Its certificate is for another host.
    HOST,
    /// It does not speak TLS at all.
    NO_TLS,
    /// The handshake broke for another reason.
    OTHER
  }

  /// The proxy on the way does not answer or does not let the request through.
  ///
  /// @param proxy its host and port
  record ProxyFailed(String proxy, String said) implements ProviderFailure {}

  /// The proxy's address cannot be used.
  ///
  /// @param address   as it was given, without name and password
  /// @param otherKind whether it is a proxy of another kind than HTTP, such as SOCKS
  record UnusableProxy(String address, boolean otherKind) implements ProviderFailure {}

  /// A file with certificate authorities, added in the settings, cannot be used.
  record UnusableAuthority(String file, String said) implements ProviderFailure {}

  /// Nothing came for this long, at the start or in the middle.
  record TimedOut(Duration after, boolean afterStart) implements ProviderFailure {}

  /// The key for the endpoint is kept somewhere, and cannot be had from there; nothing was sent.
  record KeyUnavailable(Obstacle obstacle) implements ProviderFailure {}

  /// What keeps a key from being read or kept.
  enum Obstacle {
    /// There is no credential store here, or it is locked.
    ABSENT,
    /// The credential store did not answer in time.
    SILENT,
    /// The credential store did not do what it was asked to.
    REFUSED,
    /// The key is no longer where it was kept.
    GONE,
    /// The passphrase of the file with the keys was not given.
    LOCKED,
    /// The file with the keys cannot be read.
    DAMAGED,
    /// A file cannot be written.
    UNWRITABLE,
    /// The key is longer than the credential store takes.
    TOO_LONG
  }

  /// The key is missing or not accepted (401, 403). `keyVariable` is empty where no variable is set up for it.
  record Unauthorized(int status, String keyVariable, boolean keySent, String said) implements ProviderFailure {}

  /// No such model or no such address (404).
  record NotFound(URI address, String model, String said) implements ProviderFailure {}

  /// Too many requests for now (429).
  record RateLimited(Optional<Duration> retryAfter, String said) implements ProviderFailure {}

  /// No money or quota left (402, or 429 with a quota code).
  record QuotaExhausted(String said) implements ProviderFailure {}

  /// The server does not accept the request as it is (other 4xx).
  record Rejected(int status, String said) implements ProviderFailure {}

  /// The server failed or is overloaded (5xx).
  record ServerError(int status, String said) implements ProviderFailure {}

  /// The provider reported an error inside a stream that had started well.
  record ErrorInStream(String code, String said) implements ProviderFailure {}

  /// The connection ended before the answer was complete.
  record StreamCut(String said) implements ProviderFailure {}

  /// What came is not this protocol: HTML, broken JSON, a wrong content type, an empty body.
  record NotUnderstood(URI address, String found) implements ProviderFailure {}

  /// An event was larger than this app reads.
  record TooLarge(long limitBytes) implements ProviderFailure {}

  /// Plain HTTP to a host that is not this machine: the prompt and the key would travel in the clear.
  record Insecure(URI address) implements ProviderFailure {}

  /// Nothing was sent: it might have cost more than the user allows.
  ///
  /// @param limit in US dollars, as the other amounts
  /// @param left  what is left of it
  /// @param upTo  what the run might have cost
  record Withheld(Cap cap, BigDecimal limit, BigDecimal left, BigDecimal upTo) implements ProviderFailure {

    /// What a limit limits.
    public enum Cap {
      RUN,
      /// All runs of one command, or of one window.
      COMMAND,
      DAY,
      MONTH,
      /// All runs of one prompt, ever.
      PROMPT,
      /// The made-up money of one day.
      SIMULATED_DAY,
      /// No limit: nobody knows what has been spent, since the ledger cannot be used.
      LEDGER;

      public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
      }
    }
  }

  /// The name in JSON, such as `rate-limited`.
  default String kind() {
    return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
