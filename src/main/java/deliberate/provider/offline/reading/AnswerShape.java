package deliberate.provider.offline.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The form that the answer should have, taken from the prompt by one rule: the output of the first example is the
/// model; without examples, what the format block says; without that, a sentence that speaks of the answer's form; and
/// where nothing says anything, a full sentence.
///
/// @param form      which of the answer's forms
/// @param keys      of a JSON object, each with whether its value is quoted; of a list, the names in the example
/// @param before    what stands before a single value, such as `Answer: `
/// @param after     what stands after it
/// @param glue      of a list, what stands between name and value
/// @param separator of a list, what stands between two entries
/// @param signs     how times, divided by and minus are written, such as `×÷−` or `*/-`
public record AnswerShape(
    Form form,
    Map<String, Boolean> keys,
    String before,
    String after,
    String glue,
    String separator,
    String signs) {

  /// How much of the answer is wanted.
  public enum Form { JSON, LIST, LINE, VALUE, SENTENCE }

  private static final Pattern INTEGER_OR_WORD = Pattern.compile("-?\\d+(\\.\\d+)?|true|false");

  /// The shape this prompt asks for.
  public static AnswerShape of(ReadPrompt prompt) {
    return ShapeFinder.find(prompt);
  }

  static AnswerShape of(Form form) {
    return new AnswerShape(form, Map.of(), "", "", ": ", ", ", "×÷−");
  }

  AnswerShape framed(String newBefore, String newAfter) {
    return new AnswerShape(form, keys, newBefore, newAfter, glue, separator, signs);
  }

  AnswerShape joined(String newGlue, String newSeparator) {
    return new AnswerShape(form, keys, before, after, newGlue, newSeparator, signs);
  }

  AnswerShape named(List<String> names) {
    Map<String, Boolean> entries = new LinkedHashMap<>();
    names.forEach(name -> entries.put(name, false));
    return new AnswerShape(form, entries, before, after, glue, separator, signs);
  }

  AnswerShape withSigns(String newSigns) {
    return new AnswerShape(form, keys, before, after, glue, separator, newSigns);
  }

  static AnswerShape json(Map<String, Boolean> keys) {
    return new AnswerShape(Form.JSON, keys, "", "", ": ", ", ", "×÷−");
  }

  /// The answer as text in this shape.
  public String render(Answer answer) {
    String text = switch (form) {
      case JSON -> json(answer);
      case LIST -> answer.isList() ? list(answer) : before + answer.value() + after;
      case LINE -> answer.isList() ? list(answer) : before + answer.line() + after;
      case VALUE -> answer.isList() ? list(answer) : before + answer.value() + after;
      case SENTENCE -> answer.sentence();
    };
    return text.replace('×', signs.charAt(0)).replace('÷', signs.charAt(1)).replace('−', signs.charAt(2));
  }

  private String list(Answer answer) {
    // The example may put first what is the value here, as in "Monday: Ann".
    boolean turned = keys.keySet().stream().anyMatch(answer.fields()::containsValue);
    return answer.fields().entrySet().stream()
        .map(e -> turned ? e.getValue() + glue + e.getKey() : e.getKey() + glue + e.getValue())
        .collect(Collectors.joining(separator)) + after;
  }

  private String json(Answer answer) {
    if (keys.isEmpty()) {
      return answer.fields().entrySet().stream().map(e -> quote(e.getKey()) + ": " + literal(e.getValue(), false))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    // The names in an example are those of its own puzzle.
    boolean ownNames = answer.isList() && keys.size() > 1
        && keys.keySet().stream().noneMatch(answer.fields()::containsKey);
    List<String> entries = ownNames
        ? answer.fields().entrySet().stream().map(e -> quote(e.getKey()) + ": " + quote(e.getValue())).toList()
        : keys.entrySet().stream().map(k -> quote(k.getKey()) + ": " + literal(field(answer, k.getKey()), k.getValue()))
            .toList();
    return "{" + String.join(", ", entries) + "}";
  }

  /// The field of this name; a key of another name gets the bare value, or the line where it asks for an expression.
  private static String field(Answer answer, String key) {
    return answer.fields().getOrDefault(key, answer.value());
  }

  private static String literal(String value, boolean quoted) {
    return !quoted && INTEGER_OR_WORD.matcher(value).matches() ? value : quote(value);
  }

  private static String quote(String value) {
    Matcher special = Pattern.compile("[\"\\\\]").matcher(value);
    return '"' + special.replaceAll(m -> Matcher.quoteReplacement("\\" + m.group())).replace("\n", "\\n") + '"';
  }
}
