package deliberate.prompt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The placeholders `{{name}}` of one text, found by a strict parser without any logic.
///
/// - A name is made of letters, digits, `_` and `-`; blanks around it are allowed: `{{ name }}`.
/// - `\{{` is a literal `{{`; the backslash goes away.
/// - Of more than two braces the innermost two count: `{{{name}}}` is a value in braces.
/// - Whatever else follows `{{` is left as it is written and reported as a [Fault].
public final class Placeholders {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String ESCAPED = "\\{{";

  private final String text;
  private final List<Use> uses = new ArrayList<>();
  private final List<Integer> escapes = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private Placeholders(String text) {
    this.text = text;
    for (int at = next(0); at >= 0; ) {
      at = next(text.startsWith(ESCAPED, at) ? escape(at) : text.startsWith("{{{", at) ? at + 1 : use(at));
    }
  }

  /// A placeholder as it stands in the text, braces included in the stretch.
  public record Use(String name, int start, int end) {}

  /// Something that looks like a placeholder and is none.
  ///
  /// @param position of its first brace
  public record Fault(Kind kind, int position) {
    /// What is wrong with it.
    public enum Kind {
      /// `{{` without `}}` in the same line.
      UNCLOSED,
      /// What stands between the braces is not a name.
      NOT_A_NAME
    }
  }

  public static Placeholders in(String text) {
    return new Placeholders(text);
  }

  /// The names that a prompt uses, each once: in its enabled sections, then examples, then turns, in written order.
  public static Set<String> names(Prompt prompt) {
    Set<String> names = new LinkedHashSet<>();
    Stream.of(
            prompt.sections().stream().filter(Section::enabled).map(Section::text),
            prompt.examples().stream().filter(Example::enabled).flatMap(e -> Stream.of(e.input(), e.output())),
            prompt.turns().stream().filter(Turn::enabled).map(Turn::text))
        .flatMap(texts -> texts)
        .forEach(text -> in(text).uses().forEach(use -> names.add(use.name())));
    return names;
  }

  public List<Use> uses() {
    return List.copyOf(uses);
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  /// The text with its placeholders replaced, each value word for word: a `{{name}}` inside a value stays.
  /// A placeholder without a value stays as it is written.
  public String fill(Function<String, Optional<String>> values) {
    StringBuilder filled = new StringBuilder(text.length());
    int done = 0;
    int nextEscape = 0;
    for (Use use : uses) {
      while (nextEscape < escapes.size() && escapes.get(nextEscape) < use.start()) {
        filled.append(text, done, escapes.get(nextEscape));
        done = escapes.get(nextEscape++) + 1;
      }
      filled.append(text, done, use.start());
      filled.append(values.apply(use.name()).orElseGet(() -> text.substring(use.start(), use.end())));
      done = use.end();
    }
    for (int escape : escapes.subList(nextEscape, escapes.size())) {
      filled.append(text, done, escape);
      done = escape + 1;
    }
    return filled.append(text, done, text.length()).toString();
  }

  /// Where the next `{{` or `\{{` begins, or -1.
  private int next(int from) {
    int braces = text.indexOf(OPEN, from);
    return braces > from && text.charAt(braces - 1) == '\\' ? braces - 1 : braces;
  }

  private int escape(int at) {
    escapes.add(at);
    return at + ESCAPED.length();
  }

  private int use(int at) {
    int close = at + OPEN.length();
    while (close < text.length() && text.charAt(close) != '\n' && !text.startsWith(OPEN, close)
        && !text.startsWith(CLOSE, close)) {
      close++;
    }
    if (!text.startsWith(CLOSE, close)) {
      faults.add(new Fault(Fault.Kind.UNCLOSED, at));
      return at + OPEN.length();
    }
    String name = text.substring(at + OPEN.length(), close).strip();
    if (!isName(name)) {
      faults.add(new Fault(Fault.Kind.NOT_A_NAME, at));
      return at + OPEN.length();
    }
    uses.add(new Use(name, at, close + CLOSE.length()));
    return close + CLOSE.length();
  }

  /// Whether a placeholder can have this name.
  public static boolean isName(String name) {
    return !name.isEmpty() && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }
}
