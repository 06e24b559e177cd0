package deliberate.provider.wire;

import deliberate.provider.Adjustment;
import deliberate.provider.ChatRequest;
import deliberate.provider.RequestOptions;
import java.util.List;
import java.util.Optional;

/// Leaves out the options that a model's family rejects, and says so.
public final class OptionFilter {
  private final List<String> rejected;
  private final List<Adjustment> adjustments;

  private OptionFilter(List<String> rejected, List<Adjustment> adjustments) {
    this.rejected = rejected;
    this.adjustments = adjustments;
  }

  /// The options that may be sent; each one left out is added to the adjustments.
  public static RequestOptions takenBy(ChatRequest request, VendorRules vendor, List<Adjustment> adjustments) {
    List<String> rejected = vendor.family(request.model().wireName()).map(ModelFamily::rejects).orElse(List.of());
    OptionFilter filter = new OptionFilter(rejected, adjustments);
    RequestOptions asked = request.options();
    return new RequestOptions(
        filter.keep("temperature", asked.temperature()),
        filter.keep("topP", asked.topP()),
        filter.keep("seed", asked.seed()),
        filter.keep("maxOutputTokens", asked.maxOutputTokens()),
        filter.keep("stop", asked.stop().isEmpty() ? Optional.<List<String>>empty() : Optional.of(asked.stop()))
            .orElse(List.of()),
        asked.extra());
  }

  private <T> Optional<T> keep(String option, Optional<T> asked) {
    if (asked.isPresent() && rejected.contains(option)) {
      adjustments.add(new Adjustment(option, String.valueOf(asked.get()), ""));
      return Optional.empty();
    }
    return asked;
  }
}
