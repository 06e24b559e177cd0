package deliberate.provider.option;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which options a model takes, as far as is known; what is not known to be refused counts as taken.
///
/// @param options       those it takes, thinking or not
/// @param whenNotThinking those it takes only with effort `none`
/// @param verbosities   words for [RequestOption#VERBOSITY], others may be taken too; empty where none are known
/// @param serviceTiers  words for [RequestOption#SERVICE_TIER], likewise
public record OptionsTaken(
    Set<RequestOption> options,
    Set<RequestOption> whenNotThinking,
    List<String> verbosities,
    List<String> serviceTiers) {

  /// Of a model of which nothing is known.
  public static final OptionsTaken ALL =
      new OptionsTaken(EnumSet.allOf(RequestOption.class), Set.of(), List.of(), List.of());

  public OptionsTaken {
    options = inOrder(options);
    whenNotThinking = inOrder(whenNotThinking);
    verbosities = List.copyOf(verbosities);
    serviceTiers = List.copyOf(serviceTiers);
  }

  /// Whether that option may be sent.
  public boolean takes(RequestOption option, boolean thinks) {
    return options.contains(option) || !thinks && whenNotThinking.contains(option);
  }

  private static Set<RequestOption> inOrder(Set<RequestOption> options) {
    return options.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(options));
  }
}
