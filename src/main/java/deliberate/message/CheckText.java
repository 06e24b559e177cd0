package deliberate.message;

import deliberate.grader.Graded;
import deliberate.grader.GradedCost;
import deliberate.grader.Grader;
import deliberate.grader.Graders;
import deliberate.grader.Reason;
import deliberate.grader.Setting;
import deliberate.prompt.CheckSpec;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks and their grades in words.
public final class CheckText {
  private static final int LONGEST = 60;

  private CheckText() {}

  /// A check by its kind and its most telling setting, such as "equals target".
  public static String title(CheckSpec check, Graders graders) {
    return graders.find(check.type())
        .map(kind -> Text.of("check.title." + kind.id(), subject(check, kind)))
        .orElse(check.type());
  }

  /// Such as "✗ equals target: got 600, wanted 952".
  public static String line(Graded graded, Graders graders) {
    String title = mark(graded) + " " + title(graded.check(), graders);
    return graded.grade().reason().map(reason -> Text.of("check.because", title, sentence(reason))).orElse(title);
  }

  /// The same line for exports: every number with all its digits and without a locale.
  public static String plainLine(Graded graded, Graders graders) {
    String title = mark(graded) + " " + title(graded.check(), graders);
    return graded.grade().reason().map(reason -> Text.of("check.because", title, plain(reason))).orElse(title);
  }

  /// What the kind of check is called where one is chosen.
  public static String kind(Grader kind) {
    return Text.of("check.kind." + kind.id());
  }

  /// What the kind of check asks of an answer.
  public static String tip(Grader kind) {
    return Text.of("check.kind." + kind.id() + ".tip");
  }

  public static String label(Setting setting) {
    return Text.of("check.setting." + setting.key());
  }

  public static String tip(Setting setting) {
    return Text.of("check.setting." + setting.key() + ".tip");
  }

  public static String choice(String choice) {
    return Text.of("check.choice." + choice);
  }

  /// What asking a judge cost.
  ///
  /// @param usd empty where that is not known
  public static String judgeCost(Optional<BigDecimal> usd, Origin origin) {
    return Text.of("check.judge-cost", Marks.of(origin) + Numbers.money(usd));
  }

  /// What the answer and its judges cost together.
  public static String costWithJudges(GradedCost cost) {
    return Text.of("check.judge-cost.total", Marks.of(cost.origin()) + Numbers.money(cost.usd()));
  }

  /// ✓, ✗ or ?.
  public static String mark(Graded graded) {
    return Text.of("check.mark." + graded.grade().verdict().id());
  }

  /// As a part of a sentence, numbers as people here write them.
  public static String sentence(Reason reason) {
    return sentence(reason, CheckText::local);
  }

  /// As a part of a sentence, every number with all its digits and without a locale: for exports.
  public static String plain(Reason reason) {
    return sentence(reason, Reason.Value::plain);
  }

  private static String sentence(Reason reason, Function<Reason.Value, String> value) {
    Object[] values = reason.values().stream().map(value).map(CheckText::shortened).toArray();
    return Text.of("check.reason." + reason.id(), values);
  }

  private static String local(Reason.Value value) {
    return switch (value) {
      case Reason.Words words -> words.text();
      case Reason.Amount amount -> Numbers.number(amount.number());
      case Reason.Dollars dollars -> Numbers.money(dollars.usd());
      case Reason.Time time -> Numbers.seconds(time.time());
    };
  }

  private static String subject(CheckSpec check, Grader kind) {
    Optional<Setting> first = kind.settings().stream().findFirst();
    Object value = first.map(setting -> Optional.ofNullable(check.settings().get(setting.key()))
        .filter(given -> !given.toString().isBlank()).or(setting::usual).orElse("…")).orElse("");
    String words = switch (value) {
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
      case Map<?, ?> map -> "";
      default -> value.toString();
    };
    return shortened(words.replace("{{", "").replace("}}", ""));
  }

  /// One line, not too long; nothing at all is said in words.
  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.isEmpty()) {
      return Text.of("check.nothing");
    }
    int length = line.codePointCount(0, line.length());
    return length > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…" : line;
  }
}
