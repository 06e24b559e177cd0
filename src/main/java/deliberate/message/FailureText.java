package deliberate.message;

import deliberate.provider.ProviderFailure;
import java.net.URI;
import java.time.Duration;

/// A failure in plain words.
///
/// @param sentence what happened
/// @param action   what to do about it
public record FailureText(String sentence, String action) {

  public static FailureText of(ProviderFailure failure) {
    return switch (failure) {
      case ProviderFailure.Unreachable f -> new FailureText(
          Text.of("failure.unreachable", address(f.address())) + said(f.said()), Text.of("failure.unreachable.do"));
      case ProviderFailure.TimedOut f -> timedOut(f);
      case ProviderFailure.Unauthorized f -> unauthorized(f);
      case ProviderFailure.NotFound f -> new FailureText(
          Text.of("failure.not-found", f.model(), address(f.address())) + said(f.said()),
          Text.of("failure.not-found.do"));
      case ProviderFailure.RateLimited f -> new FailureText(
          Text.of("failure.rate-limited") + said(f.said()),
          f.retryAfter().map(wait -> Text.of("failure.rate-limited.do-after", Numbers.seconds(wait)))
              .orElseGet(() -> Text.of("failure.rate-limited.do")));
      case ProviderFailure.QuotaExhausted f -> new FailureText(
          Text.of("failure.quota-exhausted") + said(f.said()), Text.of("failure.quota-exhausted.do"));
      case ProviderFailure.Rejected f -> new FailureText(
          Text.of("failure.rejected", status(f.status())) + said(f.said()), Text.of("failure.rejected.do"));
      case ProviderFailure.ServerError f -> new FailureText(
          Text.of("failure.server-error", status(f.status())) + said(f.said()), Text.of("failure.server-error.do"));
      case ProviderFailure.ErrorInStream f -> new FailureText(
          Text.of("failure.error-in-stream") + said(f.said().isBlank() ? f.code() : f.said()),
          Text.of("failure.error-in-stream.do"));
      case ProviderFailure.StreamCut f -> new FailureText(
          Text.of("failure.stream-cut") + said(f.said()), Text.of("failure.stream-cut.do"));
      case ProviderFailure.NotUnderstood f -> new FailureText(
          Text.of("failure.not-understood", address(f.address())) + found(f.found()),
          Text.of("failure.not-understood.do"));
      case ProviderFailure.TooLarge f -> new FailureText(
          Text.of("failure.too-large", Numbers.bytes(f.limitBytes())), Text.of("failure.too-large.do"));
      case ProviderFailure.Insecure f -> new FailureText(
          Text.of("failure.insecure", address(f.address())), Text.of("failure.insecure.do"));
    };
  }

  private static FailureText timedOut(ProviderFailure.TimedOut failure) {
    Duration after = failure.after();
    return failure.afterStart()
        ? new FailureText(Text.of("failure.timed-out.later", Numbers.seconds(after)),
            Text.of("failure.timed-out.later.do"))
        : new FailureText(Text.of("failure.timed-out", Numbers.seconds(after)), Text.of("failure.timed-out.do"));
  }

  private static FailureText unauthorized(ProviderFailure.Unauthorized failure) {
    String sentence = failure.keySent()
        ? Text.of("failure.unauthorized", status(failure.status()))
        : Text.of("failure.unauthorized.no-key", status(failure.status()));
    String action;
    if (failure.keyVariable().isEmpty()) {
      action = Text.of("failure.unauthorized.do");
    } else if (failure.keySent()) {
      action = Text.of("failure.unauthorized.do-check", failure.keyVariable());
    } else {
      action = Text.of("failure.unauthorized.do-set", failure.keyVariable());
    }
    return new FailureText(sentence + said(failure.said()), action);
  }

  private static String said(String said) {
    return said.isBlank() ? "" : " " + Text.of("failure.said", closed(said));
  }

  private static String found(String found) {
    return found.isBlank() ? "" : " " + Text.of("failure.found", closed(found));
  }

  /// One line that ends like a sentence, whatever the server wrote.
  private static String closed(String said) {
    String line = said.strip().replaceAll("\\s+", " ");
    return line.matches(".*[.!?…]") ? line : line + ".";
  }

  /// The address without user info, query and fragment: those may carry a key.
  private static String address(URI address) {
    return address.isOpaque() || address.getHost() == null
        ? address.toString()
        : address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort())
            + (address.getPath() == null ? "" : address.getPath());
  }

  private static String status(int status) {
    return Integer.toString(status);
  }
}
