package deliberate.message;

import deliberate.run.version.KeptVersion;
import deliberate.run.version.Reason;
import deliberate.run.version.VersionRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Versions of a prompt in words.
public final class VersionWords {
  private VersionWords() {}

  /// What kept it, such as "saved, 3 runs".
  public static String kept(KeptVersion version) {
    List<String> words = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      if (version.reasons().contains(reason)) {
        words.add(Text.of("version.reason." + reason.id()));
      }
    }
    int runs = version.runs().count();
    if (runs > 0) {
      words.add(runs == 1 ? Text.of("version.runs.one") : Text.of("version.runs.many", Numbers.tokens(runs)));
    }
    return String.join(", ", words);
  }

  /// What its runs cost, "~" before an estimate and "≥" where it may be more, made-up money apart; empty where none has
  /// a price.
  public static Optional<String> cost(VersionRuns runs) {
    List<String> sums = new ArrayList<>();
    runs.usd().ifPresent(usd -> {
      String sum = Marks.of(runs.origin()) + Numbers.money(usd);
      sums.add(runs.unpriced() > 0 ? Text.of("version.cost.least", sum) : sum);
    });
    runs.simulated().ifPresent(usd -> sums.add(Text.of("spend.simulated", Numbers.money(usd))));
    return sums.isEmpty() ? Optional.empty() : Optional.of(String.join(" + ", sums));
  }

  /// Where its cost comes from, in a sentence.
  public static String origin(VersionRuns runs) {
    List<String> sentences = new ArrayList<>();
    runs.usd().ifPresent(_ -> sentences.add(Text.of("meter.cost.origin." + runs.origin())));
    if (runs.unpriced() > 0) {
      sentences.add(Text.of("version.cost.unpriced", Numbers.tokens(runs.unpriced())));
    }
    runs.simulated().ifPresent(_ -> sentences.add(Text.of("version.cost.simulated")));
    return String.join(" ", sentences);
  }

  /// Such as "5 of 6 checks passed"; empty where none were made.
  public static Optional<String> checks(VersionRuns runs) {
    return runs.checks() == 0 ? Optional.empty() : Optional.of(Text.of("version.checks",
        Numbers.tokens(runs.passed()), Numbers.tokens(runs.checks())));
  }
}
