package deliberate.ui.prompt.card;

import deliberate.grader.pattern.BoundedPattern;
import deliberate.prompt.Placeholders;
import deliberate.prompt.variable.TextFault;
import deliberate.ui.kit.edit.Highlighter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours variables, markup tags and what is probably not meant.
public final class PromptHighlighter implements Highlighter {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][\\w:.-]{0,63}(?: [^<>\\n{]{0,200})?/?>");

  /// Matches coloured in one text; more would only slow it down.
  private static final int MOST_FOUND = 2_000;

  private final UnaryOperator<String> variableStyle;
  private final Supplier<Optional<BoundedPattern>> sought;

  /// Both are asked away from the JavaFX thread.
  ///
  /// @param variableStyle the style class of a variable, by its name
  /// @param sought        what is looked for at the time
  public PromptHighlighter(UnaryOperator<String> variableStyle, Supplier<Optional<BoundedPattern>> sought) {
    this.variableStyle = variableStyle;
    this.sought = sought;
  }

  @Override
  public List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    for (Placeholders.Use use : Placeholders.in(text).uses()) {
      marks.add(new Mark(use.start(), use.end(), variableStyle.apply(use.name())));
    }
    for (TextFault fault : TextFault.in(text)) {
      marks.add(new Mark(fault.start(), fault.end(), PromptStyles.FAULT));
    }
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      marks.add(new Mark(tag.start(), tag.end(), PromptStyles.TAG));
    }
    List<Mark> found = found(text);
    marks.removeIf(mark -> found.stream().anyMatch(hit -> hit.start() < mark.end() && mark.start() < hit.end()));
    marks.addAll(found);
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  private List<Mark> found(String text) {
    try {
      return sought.get().map(pattern -> pattern.replacements(text, "", MOST_FOUND).stream()
          .map(hit -> new Mark(hit.start(), hit.end(), PromptStyles.FOUND)).toList()).orElse(List.of());
    } catch (BoundedPattern.Endless tooLong) {
      return List.of(); // the bar says so
    }
  }
}
