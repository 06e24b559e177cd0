package deliberate.provider.http;

import deliberate.provider.ProviderFailure;
import deliberate.provider.http.connection.Loopback;
import deliberate.provider.http.connection.ProxyFailedException;
import deliberate.provider.http.connection.UnusableProxyException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns what HTTP tells into a [ProviderFailure]: the one place that knows what a status means.
///
/// @param address     where the request went
/// @param model       the model asked for, by its wire name
/// @param keyVariable the environment variable of the key; empty where there is none
/// @param keySent     whether a key went along
/// @param words       keeps the key out of what a server says
public record FailureMapper(URI address, String model, String keyVariable, boolean keySent, Words words) {
  /// Codes for "no money", to be told from "too fast": neither is worth another try.
  private static final Pattern QUOTA = Pattern.compile(
      "insufficient_quota|credit_balance|insufficient_balance|billing|insufficient_credits|exceeded_current_quota");
  /// Some servers answer 400 to a wrong key: Google by a reason, xAI by its words.
  private static final Pattern WRONG_KEY = Pattern.compile("api_key_invalid|invalid_api_key|authentication_error");
  private static final Pattern WRONG_KEY_WORDS = Pattern.compile("incorrect api key|invalid api key|api key not valid");

  /// An answer with an error status.
  public Refusal ofStatus(HttpAnswer answer) {
    return ofStatus(answer, answer.errorBody());
  }

  /// The same where its body was read already.
  public Refusal ofStatus(HttpAnswer answer, String body) {
    ErrorBody error = ErrorBody.parse(body);
    String said = error.message().isEmpty() ? words.excerpt(body) : error.message();
    ProviderFailure failure = ofStatus(answer, error, said);
    boolean forbidden = answer.header("x-should-retry").equals("false");
    return new Refusal(failure, failure.retriable() && !forbidden, retryAfter(answer, error));
  }

  private ProviderFailure ofStatus(HttpAnswer answer, ErrorBody error, String said) {
    int status = answer.status();
    String code = error.code().toLowerCase(Locale.ROOT);
    if (status / 100 == 3) {
      return new ProviderFailure.Rejected(status, "redirect to " + answer.header("location") + ", not followed");
    }
    if (status == 402 || status / 100 == 4 && QUOTA.matcher(code).find()) {
      return new ProviderFailure.QuotaExhausted(said);
    }
    if (status == 401 || status == 403 || status == 400 && isWrongKey(code, said)) {
      return new ProviderFailure.Unauthorized(status, keyVariable, keySent, said);
    }
    if (status == 404 || status / 100 == 4 && code.contains("model_not_found")) {
      return new ProviderFailure.NotFound(address, model, said);
    }
    if (status == 429) {
      return new ProviderFailure.RateLimited(retryAfter(answer, error), said);
    }
    return status >= 500
        ? new ProviderFailure.ServerError(status, said)
        : new ProviderFailure.Rejected(status, said);
  }

  /// No answer came, or it broke off before any event.
  public Refusal ofException(IOException e) {
    ProviderFailure failure = duringStream(e);
    boolean mayPass = failure instanceof ProviderFailure.Unreachable || failure instanceof ProviderFailure.ProxyFailed;
    return new Refusal(failure, mayPass && !Loopback.is(address), Optional.empty());
  }

  /// The stream broke off.
  public ProviderFailure duringStream(IOException e) {
    return switch (e) {
      case TooLargeException large -> new ProviderFailure.TooLarge(large.limitBytes());
      case SilenceException silence -> new ProviderFailure.TimedOut(silence.after(), silence.afterStart());
      case java.net.ConnectException refused -> new ProviderFailure.Unreachable(address, reason(refused));
      case java.net.http.HttpConnectTimeoutException late -> new ProviderFailure.Unreachable(address, reason(late));
      case javax.net.ssl.SSLException tls -> Handshake.failure(address, tls, reason(tls));
      case ProxyFailedException proxy -> new ProviderFailure.ProxyFailed(proxy.proxy(), reason(proxy));
      case UnusableProxyException bad -> new ProviderFailure.UnusableProxy(bad.address(), bad.isOtherKind());
      case java.net.UnknownHostException host -> new ProviderFailure.Unreachable(address, reason(host));
      case IOException other when other.getCause() instanceof IllegalArgumentException ->
          new ProviderFailure.Unreachable(address, reason(other));
      case IOException other -> new ProviderFailure.StreamCut(reason(other));
    };
  }

  /// A body with a good status that holds no event: empty, HTML, or another protocol.
  public ProviderFailure withoutEvents(String body) {
    ErrorBody error = ErrorBody.parse(body);
    return body.contains("\"error\"") && !error.isEmpty()
        ? new ProviderFailure.ErrorInStream(error.code(), error.message())
        : notUnderstood(body);
  }

  public ProviderFailure notUnderstood(String found) {
    return new ProviderFailure.NotUnderstood(address, words.excerpt(found));
  }

  private static boolean isWrongKey(String code, String said) {
    return WRONG_KEY.matcher(code).find() || WRONG_KEY_WORDS.matcher(said.toLowerCase(Locale.ROOT)).find();
  }

  private static Optional<Duration> retryAfter(HttpAnswer answer, ErrorBody error) {
    return RetryAfter.of(answer.headers(), Clock.systemUTC()).or(error::retryAfter);
  }

  /// The deepest message: the ones above it often only repeat a class name.
  private static String reason(Throwable e) {
    String said = "";
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t.getMessage() != null && !t.getMessage().isBlank()) {
        said = t.getMessage();
      } else if (t instanceof java.nio.channels.UnresolvedAddressException) {
        said = "no such host";
      }
    }
    return said;
  }
}
