package deliberate.provider.offline.reading;

import deliberate.provider.offline.reading.AnswerShape.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the [AnswerShape]: from an example's output, which is copied, or from words about the form, which are read.
final class ShapeFinder {
  private static final int LONGEST_VALUE_WORDS = 3;
  private static final Pattern KEY = Pattern.compile("\"([^\"\\n]{1,60})\"\\s{0,3}:\\s{0,3}(\"?)");
  private static final Pattern QUOTED = Pattern.compile("[\"“`']([A-Za-z_]\\w{0,30})[\"”`']");
  private static final Pattern ENTRY = Pattern.compile(
      "(\\p{Lu}[\\p{L}\\d]{0,20}|\\d{1,2}:\\d{2})(: | = | - | – | -> | → | is an? | at | on )"
          + "[\\p{L}\\d][\\p{L}\\d:]{0,20}");
  private static final Pattern LABELLED = Pattern.compile("(\\p{L}[\\p{L} ]{0,30}:\\s{0,3})(\\S[^\\n:]{0,60})");
  private static final Pattern EQUATION = Pattern.compile("[\\p{L}\\d>)}] {0,2}= {0,2}[\\p{L}\\d<({]");
  private static final Pattern TEMPLATE =
      Pattern.compile("(\\p{Lu}\\p{L}{0,30}: ?)[<\\[{]|[\"“`](\\p{Lu}\\p{L}{0,30}: )");
  private static final Pattern BARE = Pattern.compile(
      "(?i)\\b(only|just|nothing (else )?but|single|one word|one number|bare|yes or no)\\b");
  private static final Pattern OF_FORM = Pattern.compile(
      "(?i)\\b(answer|reply|respond|output|print|return|write|give|format|form|line|json)\\b");

  private ShapeFinder() {}

  static AnswerShape find(ReadPrompt prompt) {
    AnswerShape shape = prompt.examples().isEmpty()
        ? told(prompt)
        : shown(prompt.examples().getFirst().output().strip());
    return shape.withSigns(signs(prompt));
  }

  private static AnswerShape shown(String output) {
    if (output.startsWith("{")) {
      return AnswerShape.json(keys(output));
    }
    Optional<AnswerShape> list = list(output);
    if (list.isPresent()) {
      Matcher label = LABELLED.matcher(output);
      return label.matches() ? list.get().framed(label.group(1), list.get().after()) : list.get();
    }
    if (output.contains("=")) {
      Matcher labelled = LABELLED.matcher(output);
      return AnswerShape.of(Form.LINE).framed(labelled.lookingAt() ? labelled.group(1) : "", "");
    }
    Matcher labelled = LABELLED.matcher(output);
    if (labelled.matches() && words(labelled.group(2)) <= LONGEST_VALUE_WORDS) {
      return AnswerShape.of(Form.VALUE).framed(labelled.group(1), output.endsWith(".") ? "." : "");
    }
    return words(output) <= LONGEST_VALUE_WORDS
        ? AnswerShape.of(Form.VALUE).framed("", output.endsWith(".") ? "." : "")
        : AnswerShape.of(Form.SENTENCE);
  }

  private static AnswerShape told(ReadPrompt prompt) {
    String text = prompt.hasFormatBlock() ? prompt.formatText() : Sentences.of(prompt.formatText()).stream()
        .filter(s -> OF_FORM.matcher(s).find()).collect(Collectors.joining("\n"));
    if (text.isBlank()) {
      return AnswerShape.of(Form.SENTENCE);
    }
    if (text.contains("{") && KEY.matcher(text).find()) {
      return AnswerShape.json(keys(text));
    }
    if (text.contains("JSON")) {
      return AnswerShape.json(QUOTED.matcher(text).results()
          .collect(Collectors.toMap(m -> m.group(1), m -> false, (a, b) -> a, LinkedHashMap::new)));
    }
    Matcher template = TEMPLATE.matcher(text);
    if (template.find()) {
      return AnswerShape.of(Form.VALUE).framed(template.group(1) != null ? template.group(1) : template.group(2), "");
    }
    if (EQUATION.matcher(text).find()) {
      return AnswerShape.of(Form.LINE);
    }
    if (BARE.matcher(text).find()) {
      return listTold(text).orElse(AnswerShape.of(Form.VALUE));
    }
    boolean brief = prompt.hasFormatBlock() || text.contains("one line");
    return listTold(text).orElse(AnswerShape.of(brief ? Form.LINE : Form.SENTENCE));
  }

  /// The full stop ends the sentence that tells the form, not the answer.
  private static Optional<AnswerShape> listTold(String text) {
    return list(text).map(shape -> shape.framed("", ""));
  }

  /// A list is known by how its first entry joins name and value, and by what follows it.
  private static Optional<AnswerShape> list(String text) {
    Matcher entry = ENTRY.matcher(text);
    if (!entry.find()) {
      return Optional.empty();
    }
    String first = entry.group(1);
    String glue = entry.group(2);
    int end = entry.end();
    // "NAME is a knight or NAME is a knave" shows one entry twice.
    if (!entry.find() || text.substring(end, entry.start()).contains(" or ")) {
      return Optional.of(AnswerShape.of(Form.LIST).joined(glue, text.contains("line") ? "\n" : ", ")
          .named(List.of(first)));
    }
    String between = text.substring(end, entry.start());
    String last = text.endsWith(".") ? "." : "";
    return between.length() <= 6
        ? Optional.of(AnswerShape.of(Form.LIST).joined(glue, between).framed("", last).named(List.of(first)))
        : Optional.empty();
  }

  private static Map<String, Boolean> keys(String json) {
    return KEY.matcher(json).results().collect(Collectors.toMap(
        m -> m.group(1), m -> !m.group(2).isEmpty(), (a, b) -> a, LinkedHashMap::new));
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /// Operators are written as the examples write them, else as the rest of the prompt does.
  private static String signs(ReadPrompt prompt) {
    String shown = prompt.examples().stream().map(WorkedExample::output).collect(Collectors.joining("\n"));
    String all = prompt.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    char times = sign('×', '*', '×', shown, all);
    boolean plain = times == '*';
    return "" + times + sign('÷', '/', plain ? '/' : '÷', shown, all) + sign('−', '-', plain ? '-' : '−', shown, all);
  }

  private static char sign(char usual, char plain, char unseen, String... evidence) {
    Pattern use = Pattern.compile("[\\s\\d)](?:(\\" + plain + ")|" + usual + ")[\\s\\d(]");
    return Stream.of(evidence).map(use::matcher).filter(Matcher::find).findFirst()
        .map(found -> found.group(1) != null ? plain : usual).orElse(unseen);
  }
}
