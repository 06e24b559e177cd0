package deliberate.provider.offline;

import static deliberate.provider.option.EffortLevel.HIGH;
import static deliberate.provider.option.EffortLevel.LOW;
import static deliberate.provider.option.EffortLevel.MAX;
import static deliberate.provider.option.EffortLevel.MEDIUM;
import static deliberate.provider.option.EffortLevel.MINIMAL;
import static deliberate.provider.option.EffortLevel.NONE;
import static deliberate.provider.option.EffortLevel.XHIGH;

import deliberate.provider.ModelSpec;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.OptionsTaken;
import deliberate.provider.option.RequestOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// The models of the offline engine. Their wire names, which price rows go by, are `standard`, `mini` and `reasoner`.
public final class OfflineModels {
  static final String PROTOCOL = "offline";
  /// A schema is for those who take apart JSON: the engine has forms of its own for answers.
  static final OptionsTaken TAKES = new OptionsTaken(
      Set.of(RequestOption.TEMPERATURE, RequestOption.SEED, RequestOption.MAX_OUTPUT, RequestOption.STOP), Set.of(),
      List.of(), List.of());
  private static final long WINDOW = 128_000;
  private static final long MOST_OUTPUT = 64_000;

  private OfflineModels() {}

  /// All of them, the one that does not think first.
  public static List<ModelSpec> all() {
    return List.of(
        model("standard", "Standard", ThinkingKind.NONE, List.of(), false),
        model("mini", "Reasoner mini", ThinkingKind.RAW, List.of(NONE, LOW, MEDIUM, HIGH), false),
        model("reasoner", "Reasoner", ThinkingKind.RAW,
            List.of(NONE, MINIMAL, LOW, MEDIUM, HIGH, XHIGH, MAX), true));
  }

  private static ModelSpec model(
      String wireName, String name, ThinkingKind thinking, List<EffortLevel> efforts, boolean takesBudget) {
    return new ModelSpec(PROTOCOL + "/" + wireName, name, ModelSpec.OFFLINE_VENDOR, PROTOCOL, wireName, thinking,
        efforts, takesBudget, TAKES, "o200k", OptionalLong.of(WINDOW), OptionalLong.of(MOST_OUTPUT));
  }
}
