package deliberate.provider.wire;

import deliberate.provider.ChatRequest;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.OptionsTaken;
import deliberate.provider.option.RequestOption;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.wire.vendor.ModelFamily;
import deliberate.provider.wire.vendor.VendorRules;
import java.util.List;

/// Leaves out the options that a protocol, a vendor or a model's family rejects, and says so.
public final class OptionFilter {
  private OptionFilter() {}

  /// The options that may be sent; each one left out is added to the adjustments.
  ///
  /// @param effort what is sent: some options are taken only with `none`
  public static RequestOptions takenBy(ChatRequest request, VendorRules vendor, Effort effort,
      List<Adjustment> adjustments) {
    String model = request.model().wireName();
    boolean thinks = vendor.family(model).orElse(ModelFamily.UNKNOWN).thinks(effort);
    OptionsTaken taken = vendor.takes(model);
    RequestOptions asked = request.options();
    List<RequestOption> left = asked.values().keySet().stream().filter(option -> !taken.takes(option, thinks)).toList();
    left.forEach(option -> adjustments.add(Adjustment.leftOut(option, asked)));
    return asked.without(left);
  }
}
