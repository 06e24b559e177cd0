package deliberate.ui.prompt.variable;

import deliberate.message.Text;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import deliberate.prompt.Variable;
import deliberate.prompt.variable.VariableFindings;
import deliberate.ui.kit.edit.Completer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Completes the name of a variable behind `{{`, and closes its braces.
public final class NameCompleter implements Completer {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final int LONGEST_HINT = 40;

  private final Supplier<Prompt> prompt;
  private final Supplier<VariableFindings> found;
  private List<TestCase> casesSeen = List.of();
  private List<String> columns = List.of();

  /// @param found the variables of the prompt, as far as they are known
  public NameCompleter(Supplier<Prompt> prompt, Supplier<VariableFindings> found) {
    this.prompt = prompt;
    this.found = found;
  }

  @Override
  public Optional<Offer> at(String text, int caret) {
    int start = caret;
    while (start > 0 && isOfName(text.charAt(start - 1))) {
      start--;
    }
    int open = start;
    while (open > 0 && text.charAt(open - 1) == ' ') {
      open--;
    }
    boolean opened = text.startsWith(OPEN, open - OPEN.length())
        && !text.startsWith("\\", open - OPEN.length() - 1);
    if (!opened) {
      return Optional.empty();
    }
    int end = caret;
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    String typed = text.substring(start, caret).toLowerCase(Locale.ROOT);
    String whole = text.substring(start, end);
    int closed = text.startsWith(CLOSE, end) ? end + CLOSE.length() : end;
    List<Choice> choices = choices(typed);
    boolean done = closed > end && choices.stream().anyMatch(choice -> choice.label().equals(whole));
    return done ? Optional.empty() : Optional.of(new Offer(start, closed, choices));
  }

  private List<Choice> choices(String typed) {
    Map<String, String> hints = new LinkedHashMap<>();
    found.get().entries().forEach(entry -> hints.put(entry.name(), hint(entry.variable())));
    columns().forEach(name -> hints.putIfAbsent(name, Text.of("prompt.variable.complete.case")));
    List<String> names = hints.keySet().stream().filter(Placeholders::isName).toList();
    List<String> fitting = Stream.concat(
        names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(typed)),
        names.stream().filter(name -> name.toLowerCase(Locale.ROOT).indexOf(typed) > 0)).distinct().toList();
    return fitting.stream().map(name -> new Choice(name, hints.get(name), name + CLOSE)).toList();
  }

  /// What the test cases fill; ten thousand of them are gone through once.
  private List<String> columns() {
    List<TestCase> cases = prompt.get().cases();
    if (cases != casesSeen) {
      casesSeen = cases;
      columns = new ArrayList<>(cases.stream().flatMap(one -> one.vars().keySet().stream()).distinct().toList());
    }
    return columns;
  }

  private static String hint(Variable variable) {
    String said = variable.description().lines().findFirst().orElse("");
    return said.length() > LONGEST_HINT ? said.substring(0, LONGEST_HINT) + "…" : said;
  }

  private static boolean isOfName(char c) {
    return Placeholders.isName(String.valueOf(c)) || Character.isSurrogate(c);
  }
}
