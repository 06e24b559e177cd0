package deliberate.provider.wire;

import deliberate.provider.Adjustment;
import deliberate.provider.ChatRequest;
import deliberate.provider.Effort;
import deliberate.provider.EffortLevel;
import deliberate.provider.RequestOptions;
import java.util.List;
import java.util.Optional;

/// Leaves out the options that a model's family rejects, and says so.
public final class OptionFilter {
  private final Optional<ModelFamily> family;
  private final boolean thinks;
  private final List<Adjustment> adjustments;

  private OptionFilter(Optional<ModelFamily> family, boolean thinks, List<Adjustment> adjustments) {
    this.family = family;
    this.thinks = thinks;
    this.adjustments = adjustments;
  }

  /// The options that may be sent; each one left out is added to the adjustments.
  ///
  /// @param effort what is sent: some options are taken only with `none`
  public static RequestOptions takenBy(ChatRequest request, VendorRules vendor, Effort effort,
      List<Adjustment> adjustments) {
    boolean thinks = !effort.equals(Effort.of(EffortLevel.NONE));
    OptionFilter filter = new OptionFilter(vendor.family(request.model().wireName()), thinks, adjustments);
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
    if (asked.isPresent() && family.isPresent() && !family.get().takes(option, thinks)) {
      adjustments.add(new Adjustment(option, String.valueOf(asked.get()), ""));
      return Optional.empty();
    }
    return asked;
  }
}
