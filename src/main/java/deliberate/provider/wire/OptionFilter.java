package deliberate.provider.wire;

import deliberate.provider.ChatRequest;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.vendor.ModelFamily;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leaves out the options that a model's family rejects, and says so.
public final class OptionFilter {
  private final Optional<ModelFamily> family;
  private final Set<String> foreign;
  private final boolean thinks;
  private final List<Adjustment> adjustments;

  private OptionFilter(
      Optional<ModelFamily> family, Set<String> foreign, boolean thinks, List<Adjustment> adjustments) {
    this.family = family;
    this.foreign = foreign;
    this.thinks = thinks;
    this.adjustments = adjustments;
  }

  /// The options that may be sent; each one left out is added to the adjustments.
  ///
  /// @param effort what is sent: some options are taken only with `none`
  public static RequestOptions takenBy(ChatRequest request, VendorRules vendor, Effort effort,
      List<Adjustment> adjustments) {
    return takenBy(request, vendor, effort, Set.of(), adjustments);
  }

  /// The same for a protocol that has no field for some options.
  ///
  /// @param foreign the neutral names of these options
  public static RequestOptions takenBy(ChatRequest request, VendorRules vendor, Effort effort, Set<String> foreign,
      List<Adjustment> adjustments) {
    Optional<ModelFamily> family = vendor.family(request.model().wireName());
    boolean thinks = family.orElse(ModelFamily.UNKNOWN).thinks(effort);
    OptionFilter filter = new OptionFilter(family, foreign, thinks, adjustments);
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
    boolean taken = !foreign.contains(option) && family.map(known -> known.takes(option, thinks)).orElse(true);
    if (asked.isPresent() && !taken) {
      adjustments.add(new Adjustment(option, String.valueOf(asked.get()), ""));
      return Optional.empty();
    }
    return asked;
  }
}
