package deliberate.ui.prompt.card;

import deliberate.prompt.Placeholders;
import deliberate.prompt.variable.TextFault;
import deliberate.ui.kit.edit.Highlighter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours variables, markup tags and what is probably not meant.
public final class PromptHighlighter implements Highlighter {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][\\w:.-]{0,63}(?: [^<>\\n{]{0,200})?/?>");

  private final UnaryOperator<String> variableStyle;

  /// @param variableStyle the style class of a variable, by its name; asked away from the JavaFX thread
  public PromptHighlighter(UnaryOperator<String> variableStyle) {
    this.variableStyle = variableStyle;
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
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }
}
