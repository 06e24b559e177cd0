package deliberate.provider.offline.reading;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts one message into blocks, line by line. A block begins at a tag, a Markdown heading, a bold line, a label alone
/// on its line, or a line that begins with `Input:` or `Output:`; it ends where the next begins or its tag closes.
final class BlockSplitter {
  private static final Pattern OPEN = Pattern.compile("\\s{0,8}<([A-Za-z][\\w-]{0,40})>(.*)");
  private static final Pattern CLOSE = Pattern.compile("(.*)</([A-Za-z][\\w-]{0,40})>\\s*");
  private static final Pattern HEADING =
      Pattern.compile("#{1,6}\\s+(.{1,80}?)[\\s#:]*|\\*\\*([^*]{1,60}?):?\\*\\*:?\\s*");
  private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{L}\\d _-]{1,40}):\\s*");
  private static final Pattern PAIR = Pattern.compile("(?i)(input|output|q|a):\\s+(\\S.*)");

  private final Role speaker;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private StringBuilder text = new StringBuilder();
  private String name = "";
  private boolean endsAtBlankLine;

  private BlockSplitter(Role speaker) {
    this.speaker = speaker;
  }

  static List<Block> split(Message message) {
    BlockSplitter splitter = new BlockSplitter(message.role());
    message.text().lines().forEach(splitter::line);
    splitter.begin("");
    return splitter.blocks;
  }

  private void line(String whole) {
    String line = whole;
    Matcher opening = OPEN.matcher(line);
    while (opening.matches()) {
      open.push(opening.group(1));
      begin(opening.group(1));
      line = opening.group(2);
      if (line.isBlank()) {
        return;
      }
      opening = OPEN.matcher(line);
    }
    closeOrBegin(line);
  }

  private void closeOrBegin(String line) {
    Matcher closing = CLOSE.matcher(line);
    if (closing.matches() && open.contains(closing.group(2))) {
      text.append(closing.group(1)).append('\n');
      close(closing.group(2));
      return;
    }
    Matcher heading = HEADING.matcher(line);
    Matcher label = LABEL.matcher(line);
    Matcher pair = PAIR.matcher(line);
    if (heading.matches()) {
      begin(heading.group(1) != null ? heading.group(1) : heading.group(2));
    } else if (label.matches()) {
      begin(label.group(1));
    } else if (pair.matches()) {
      begin(pair.group(1));
      text.append(pair.group(2)).append('\n');
      endsAtBlankLine = true;
    } else if (line.isBlank() && endsAtBlankLine) {
      begin("");
    } else {
      text.append(line).append('\n');
    }
  }

  private void close(String tag) {
    while (open.contains(tag)) {
      open.pop();
    }
    begin(open.isEmpty() ? "" : open.peek());
  }

  private void begin(String heading) {
    if (!text.toString().isBlank()) {
      blocks.add(new Block(speaker, name, text.toString().strip()));
    }
    text = new StringBuilder();
    name = words(heading);
    endsAtBlankLine = false;
  }

  private static String words(String heading) {
    String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    return switch (plain) {
      case "q" -> "input";
      case "a" -> "output";
      default -> plain;
    };
  }
}
