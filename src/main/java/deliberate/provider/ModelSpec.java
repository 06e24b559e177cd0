package deliberate.provider;

import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.OptionsTaken;
import java.util.List;
import java.util.OptionalLong;

/// What is known of a model before it is asked.
///
/// @param id            unique in the app, such as `offline/reasoner` or `openai/gpt-5`
/// @param name          what to call it on screen
/// @param vendor        whose price rows apply, such as `openai`; empty where unknown
/// @param protocol      the id of the [ChatProvider] that reaches it
/// @param wireName      the model's name on the wire
/// @param thinking      whether it thinks, and what a request usually gets to see of that
/// @param efforts       the levels it takes, weakest first; empty where none are known
/// @param takesBudget   whether a number of thinking tokens may be asked for
/// @param takes         which further options it takes
/// @param tokenizer     a name for [deliberate.tokens.Tokenizers]; anything unknown there is an estimate
/// @param contextWindow tokens, where known
/// @param maxOutput     tokens, thinking included, where known
public record ModelSpec(
    String id,
    String name,
    String vendor,
    String protocol,
    String wireName,
    ThinkingKind thinking,
    List<EffortLevel> efforts,
    boolean takesBudget,
    OptionsTaken takes,
    String tokenizer,
    OptionalLong contextWindow,
    OptionalLong maxOutput) {

  /// The vendor of the offline engine: its prices and speeds are simulated.
  public static final String OFFLINE_VENDOR = "offline";

  public ModelSpec {
    efforts = List.copyOf(efforts);
  }

  /// Whether its money and speed are simulated.
  public boolean isSimulated() {
    return vendor.equals(OFFLINE_VENDOR);
  }

  /// A model of which nothing is known but how to reach it.
  public static ModelSpec unknown(String id, String vendor, String protocol, String wireName) {
    return new ModelSpec(id, wireName, vendor, protocol, wireName, ThinkingKind.NONE, List.of(), false,
        OptionsTaken.ALL, "estimate", OptionalLong.empty(), OptionalLong.empty());
  }
}
