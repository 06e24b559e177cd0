package deliberate.format.part;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text between `{% raw %}` and `{% endraw %}`, in which nothing means anything.
final class RawBlocks {
  private static final Pattern OPEN = Pattern.compile("\\{%-?\\s{0,9}raw\\s{0,9}-?%\\}");
  private static final Pattern CLOSE = Pattern.compile("\\{%-?\\s{0,9}endraw\\s{0,9}-?%\\}");

  private RawBlocks() {}

  /// The text with what is outside of blocks and what is inside read apart; a block that is never closed is outside.
  static String read(String text, UnaryOperator<String> outside, UnaryOperator<String> inside) {
    StringBuilder read = new StringBuilder();
    Matcher open = OPEN.matcher(text);
    Matcher close = CLOSE.matcher(text);
    int done = 0;
    while (open.find(done) && close.find(open.end())) {
      read.append(outside.apply(text.substring(done, open.start())));
      read.append(inside.apply(text.substring(open.end(), close.start())));
      done = close.end();
    }
    return read.append(outside.apply(text.substring(done))).toString();
  }
}
