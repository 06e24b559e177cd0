package deliberate.ui.prompt.card;

import deliberate.prompt.Placeholders;
import deliberate.ui.kit.edit.Highlighter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours variables and markup tags.
public final class PromptHighlighter implements Highlighter {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][\\w:.-]{0,63}(?: [^<>\\n{]{0,200})?/?>");

  private final String variableStyle;

  /// @param variableStyle the style class of variables
  public PromptHighlighter(String variableStyle) {
    this.variableStyle = variableStyle;
  }

  @Override
  public List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    for (Placeholders.Use use : Placeholders.in(text).uses()) {
      marks.add(new Mark(use.start(), use.end(), variableStyle));
    }
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      marks.add(new Mark(tag.start(), tag.end(), PromptStyles.TAG));
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }
}
