package deliberate.message;

import deliberate.provider.ProviderFailure;
import java.util.Locale;

/// A failure in plain words.
///
/// @param sentence what happened
/// @param action   what to do about it
public record FailureText(String sentence, String action) {

  public static FailureText of(ProviderFailure failure) {
    return switch (failure) {
      case ProviderFailure.Unreachable f -> told("unreachable", f.said(), Address.of(f.address()));
      case ProviderFailure.Untrusted f -> untrusted(f);
      case ProviderFailure.ProxyFailed f -> told("proxy-failed", f.said(), f.proxy());
      case ProviderFailure.UnusableProxy f -> told(f.otherKind() ? "unusable-proxy.kind" : "unusable-proxy", "",
          f.address());
      case ProviderFailure.UnusableAuthority f -> told("unusable-authority", "", f.file(), f.said());
      case ProviderFailure.KeyUnavailable f -> told(
          "key." + f.obstacle().name().toLowerCase(Locale.ROOT).replace('_', '-'), "");
      case ProviderFailure.TimedOut f -> told(f.afterStart() ? "timed-out.later" : "timed-out", "",
          Numbers.seconds(f.after()));
      case ProviderFailure.Unauthorized f -> unauthorized(f);
      case ProviderFailure.NotFound f when f.model().isEmpty() ->
          told("nothing-there", f.said(), Address.of(f.address()));
      case ProviderFailure.NotFound f -> told("not-found", f.said(), f.model(), Address.of(f.address()));
      case ProviderFailure.RateLimited f -> rateLimited(f);
      case ProviderFailure.QuotaExhausted f -> told("quota-exhausted", f.said());
      case ProviderFailure.Rejected f -> told("rejected", f.said(), status(f.status()));
      case ProviderFailure.ServerError f -> told("server-error", f.said(), status(f.status()));
      case ProviderFailure.ErrorInStream f -> told("error-in-stream", f.said().isBlank() ? f.code() : f.said());
      case ProviderFailure.StreamCut f -> told("stream-cut", f.said());
      case ProviderFailure.NotUnderstood f -> notUnderstood(f);
      case ProviderFailure.TooLarge f -> told("too-large", "", Numbers.bytes(f.limitBytes()));
      case ProviderFailure.Insecure f -> told("insecure", "", Address.of(f.address()));
      case ProviderFailure.Withheld f -> told("withheld." + f.cap().id(), "", Numbers.money(f.upTo()),
          Numbers.money(f.limit()), Numbers.money(f.left()));
    };
  }

  /// By the key of the sentence; that of the action is the same followed by `.do`.
  private static FailureText told(String key, String said, Object... values) {
    return new FailureText(Text.of("failure." + key, values) + said(said), Text.of("failure." + key + ".do"));
  }

  private static FailureText untrusted(ProviderFailure.Untrusted failure) {
    String doubt = failure.doubt().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return told("untrusted." + doubt, failure.said(), Address.of(failure.address()),
        String.valueOf(failure.address().getHost()));
  }

  private static FailureText rateLimited(ProviderFailure.RateLimited failure) {
    FailureText told = told("rate-limited", failure.said());
    return failure.retryAfter()
        .map(wait -> new FailureText(told.sentence(), Text.of("failure.rate-limited.do-after", Numbers.seconds(wait))))
        .orElse(told);
  }

  private static FailureText notUnderstood(ProviderFailure.NotUnderstood failure) {
    FailureText told = told("not-understood", "", Address.of(failure.address()));
    return failure.found().isBlank()
        ? told
        : new FailureText(told.sentence() + " " + Text.of("failure.found", closed(failure.found())), told.action());
  }

  private static FailureText unauthorized(ProviderFailure.Unauthorized failure) {
    String key = failure.keySent() ? "unauthorized" : "unauthorized.no-key";
    String action = Text.of(failure.keySent() ? "failure.unauthorized.do-check-kept" : "failure.unauthorized.do");
    if (!failure.keyVariable().isEmpty()) {
      action = Text.of(failure.keySent() ? "failure.unauthorized.do-check" : "failure.unauthorized.do-set",
          failure.keyVariable());
    }
    return new FailureText(Text.of("failure." + key, status(failure.status())) + said(failure.said()), action);
  }

  private static String said(String said) {
    return said.isBlank() ? "" : " " + Text.of("failure.said", closed(said));
  }

  /// One line that ends like a sentence, whatever the server wrote.
  private static String closed(String said) {
    String line = said.strip().replaceAll("\\s+", " ");
    return line.matches(".*[.!?…]") ? line : line + ".";
  }

  private static String status(int status) {
    return Integer.toString(status);
  }
}
