package deliberate.provider.http;

import deliberate.provider.ProviderFailure;
import deliberate.provider.mask.Mask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a server's words fit to be shown: short, without markup, and without the secrets that were sent to it.
public final class Words {
  private static final int LONGEST = 600;
  private static final int LONGEST_EXCERPT = 200;
  private static final Pattern HTML = Pattern.compile("(?is)^\\s*(<!doctype|<html|<head|<body|<\\?xml)");
  private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
  private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style|head)\\b.*?(</\\1>|$)|<[^>]*>");
  private final Mask mask;

  /// @param mask hides the key, and the values of headers set by hand
  public Words(Mask mask) {
    this.mask = mask;
  }

  public Mask mask() {
    return mask;
  }

  /// The start of a body that is not what was expected.
  String excerpt(String body) {
    String text = mask.hideParts(body.strip());
    if (HTML.matcher(text).find()) {
      Matcher title = TITLE.matcher(text);
      String named = title.find() ? title.group(1) + ": " : "";
      text = "HTML: " + named + UNSEEN.matcher(text).replaceAll(" ");
    }
    return cut(text.replaceAll("\\s+", " "), LONGEST_EXCERPT);
  }

  /// The failure with clean words.
  public ProviderFailure clean(ProviderFailure failure) {
    return switch (failure) {
      case ProviderFailure.Unreachable f -> new ProviderFailure.Unreachable(f.address(), clean(f.said()));
      case ProviderFailure.Untrusted f -> new ProviderFailure.Untrusted(f.address(), f.doubt(), clean(f.said()));
      case ProviderFailure.ProxyFailed f -> new ProviderFailure.ProxyFailed(f.proxy(), clean(f.said()));
      case ProviderFailure.Unauthorized f ->
          new ProviderFailure.Unauthorized(f.status(), f.keyVariable(), f.keySent(), clean(f.said()));
      case ProviderFailure.NotFound f -> new ProviderFailure.NotFound(f.address(), f.model(), clean(f.said()));
      case ProviderFailure.RateLimited f -> new ProviderFailure.RateLimited(f.retryAfter(), clean(f.said()));
      case ProviderFailure.QuotaExhausted f -> new ProviderFailure.QuotaExhausted(clean(f.said()));
      case ProviderFailure.Rejected f -> new ProviderFailure.Rejected(f.status(), clean(f.said()));
      case ProviderFailure.ServerError f -> new ProviderFailure.ServerError(f.status(), clean(f.said()));
      case ProviderFailure.ErrorInStream f -> new ProviderFailure.ErrorInStream(clean(f.code()), clean(f.said()));
      case ProviderFailure.StreamCut f -> new ProviderFailure.StreamCut(clean(f.said()));
      case ProviderFailure.NotUnderstood f -> new ProviderFailure.NotUnderstood(f.address(), clean(f.found()));
      case ProviderFailure.TimedOut f -> f;
      case ProviderFailure.TooLarge f -> f;
      case ProviderFailure.Insecure f -> f;
      case ProviderFailure.UnusableProxy f -> f;
      case ProviderFailure.UnusableAuthority f -> f;
      case ProviderFailure.KeyUnavailable f -> f;
      case ProviderFailure.Withheld f -> f;
    };
  }

  String clean(String text) {
    return cut(mask.hideParts(text).strip(), LONGEST);
  }

  /// The text with every secret masked.
  public String hide(String text) {
    return mask.hide(text);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "…";
  }
}
