package deliberate.provider.wire;

import deliberate.provider.EffortLevel;
import deliberate.provider.Endpoint;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// Describes models by what `vendors.json` says of their families.
public final class FamilyDescriber implements ModelDescriber {
  private final VendorBook vendors;
  private final ModelTokenizers tokenizers = ModelTokenizers.builtIn();
  private final Map<String, ThinkingKind> usual;

  /// @param protocols say what they usually show of thinking
  public FamilyDescriber(VendorBook vendors, List<WireProtocol> protocols) {
    this.vendors = vendors;
    this.usual = protocols.stream().collect(Collectors.toMap(WireProtocol::id, WireProtocol::showsThinking));
  }

  @Override
  public ModelSpec describe(Endpoint endpoint, String id, String wireName) {
    String vendor = vendors.vendorOf(endpoint);
    VendorRules rules = vendors.rules(vendor, endpoint.protocol());
    Optional<ModelFamily> family = rules.family(wireName);
    return new ModelSpec(id, wireName, vendor, endpoint.protocol(), wireName,
        family.map(known -> thinking(known, vendor, endpoint.protocol())).orElse(ofUnknown(vendor)),
        family.filter(known -> !known.neverThinks()).map(FamilyDescriber::levels).orElse(List.of()),
        !rules.budgetField().isEmpty() && family.map(known -> known.takes("budget", true)).orElse(true),
        tokenizers.of(wireName), OptionalLong.empty(), OptionalLong.empty());
  }

  private ThinkingKind thinking(ModelFamily family, String vendor, String protocol) {
    return family.neverThinks()
        ? ThinkingKind.NONE
        : vendors.thinking(vendor, protocol).orElse(usual.getOrDefault(protocol, ThinkingKind.RAW));
  }

  /// A known vendor's unknown model may think: that it does in silence would be a claim, and so would be that it does
  /// not.
  private static ThinkingKind ofUnknown(String vendor) {
    return vendor.isEmpty() ? ThinkingKind.NONE : ThinkingKind.RAW;
  }

  private static List<EffortLevel> levels(ModelFamily family) {
    return family.levels().stream().sorted().toList();
  }
}
