package deliberate.provider.option;

/// An option that went out differently from what was asked.
///
/// @param option the option's neutral name, such as `temperature`
/// @param asked  what the user asked for
/// @param sent   what was sent instead; empty where the option was left out
public record Adjustment(String option, String asked, String sent) {

  /// An option that does not go out at all.
  public static Adjustment leftOut(RequestOption option, RequestOptions asked) {
    Object value = option == RequestOption.EXTRA
        ? String.join(", ", asked.extra().keySet())
        : asked.values().get(option);
    return new Adjustment(option.id(), String.valueOf(value), "");
  }
}
