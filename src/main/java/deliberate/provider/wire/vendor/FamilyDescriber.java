package deliberate.provider.wire.vendor;

import deliberate.provider.Endpoint;
import deliberate.provider.ModelDescriber;
import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// Describes models by what `vendors.json` says of their families.
public final class FamilyDescriber implements ModelDescriber {
  private final VendorBook vendors;

  public FamilyDescriber(VendorBook vendors) {
    this.vendors = vendors;
  }

  @Override
  public ModelSpec describe(Endpoint endpoint, String id, String wireName) {
    VendorRules rules = vendors.rules(vendors.vendorOf(endpoint), endpoint.protocol());
    Optional<ModelFamily> family = rules.family(wireName);
    return new ModelSpec(id, wireName, rules.vendor(), endpoint.protocol(), wireName, thinking(rules, family),
        family.filter(known -> !known.neverThinks()).map(known -> known.levels().stream().sorted().toList())
            .orElse(List.of()),
        takesBudget(rules, family), rules.takes(wireName), vendors.tokenizer(wireName), OptionalLong.empty(),
        family.map(ModelFamily::maxOutput).filter(OptionalInt::isPresent)
            .map(most -> OptionalLong.of(most.getAsInt())).orElse(OptionalLong.empty()));
  }

  /// A known vendor's unknown model may think: that it does so in silence would be a claim, and so would be that it
  /// does not.
  private static ThinkingKind thinking(VendorRules rules, Optional<ModelFamily> family) {
    if (family.isEmpty()) {
      return rules.vendor().isEmpty() ? ThinkingKind.NONE : ThinkingKind.RAW;
    }
    return family.get().neverThinks() ? ThinkingKind.NONE : family.get().shows().orElse(rules.thinking());
  }

  private static boolean takesBudget(VendorRules rules, Optional<ModelFamily> family) {
    String field = family.flatMap(ModelFamily::budgetField).orElse(rules.budgetField());
    return !field.isEmpty() && family.map(known -> !known.neverThinks() && known.takesBudget()).orElse(true);
  }
}
