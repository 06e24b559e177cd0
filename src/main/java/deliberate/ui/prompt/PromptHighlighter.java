package deliberate.ui.prompt;

import deliberate.ui.kit.Highlighter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours variables `{{name}}` and markup tags.
final class PromptHighlighter implements Highlighter {
  private static final Pattern MARKS = Pattern.compile(
      "(?<variable>(?<!\\\\)\\{\\{[^{}\\n]{1,100}}})|(?<tag></?[A-Za-z][\\w:.-]{0,63}(?: [^<>\\n]{0,200})?/?>)");

  @Override
  public List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARKS.matcher(text);
    while (matcher.find()) {
      String style = matcher.group("variable") != null ? PromptStyles.VARIABLE : PromptStyles.TAG;
      marks.add(new Mark(matcher.start(), matcher.end(), style));
    }
    return marks;
  }
}
