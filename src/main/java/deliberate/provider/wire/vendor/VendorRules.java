package deliberate.provider.wire.vendor;

import deliberate.provider.ThinkingKind;
import deliberate.provider.option.OptionsTaken;
import deliberate.provider.option.RequestOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one vendor does in its own way within a protocol.
///
/// @param vendor          its id; empty for a server of unknown make
/// @param keyHeader       the header that carries the key
/// @param keyPrefix       comes before the key in that header
/// @param reasoningTokens whether reasoning is counted inside the reported output
/// @param cachedInput     whether cached input is counted inside the reported input
/// @param maxTokensField  the body field that limits the output
/// @param seedField       the body field that holds the seed
/// @param effortField     the body field, dotted, for the word of effort; empty for the protocol's usual one
/// @param budgetField     the body field, dotted, for a number of thinking tokens; empty where none is taken
/// @param body            fields that go into every request
/// @param omits           body fields of the protocol that this vendor does not take
/// @param families        what single model families take; the first that fits counts
/// @param thinking        what is usually shown of the thinking of models that think
/// @param rejects         neutral names of options that none of its models takes
/// @param verbosities     words that are known for that option
/// @param serviceTiers    words that are known for that option
public record VendorRules(
    String vendor,
    String keyHeader,
    String keyPrefix,
    CountRule reasoningTokens,
    CountRule cachedInput,
    String maxTokensField,
    String seedField,
    String effortField,
    String budgetField,
    Map<String, Object> body,
    List<String> omits,
    List<ModelFamily> families,
    ThinkingKind thinking,
    List<String> rejects,
    List<String> verbosities,
    List<String> serviceTiers) {

  public VendorRules {
    body = Map.copyOf(body);
    omits = List.copyOf(omits);
    families = List.copyOf(families);
    rejects = List.copyOf(rejects);
    verbosities = List.copyOf(verbosities);
    serviceTiers = List.copyOf(serviceTiers);
  }

  /// Which options that model takes.
  public OptionsTaken takes(String model) {
    ModelFamily known = family(model).orElse(ModelFamily.UNKNOWN);
    Set<RequestOption> taken = EnumSet.allOf(RequestOption.class);
    taken.removeIf(option -> rejects.contains(option.id()) || known.rejects().contains(option.id()));
    Set<RequestOption> depending = EnumSet.copyOf(taken);
    depending.removeIf(option -> !known.rejectsWhenThinking().contains(option.id()));
    taken.removeAll(depending);
    return new OptionsTaken(taken, depending, verbosities, serviceTiers);
  }

  /// The rules for that model's family, where there are any.
  public Optional<ModelFamily> family(String model) {
    return families.stream().filter(family -> family.fits(model)).findFirst();
  }
}
