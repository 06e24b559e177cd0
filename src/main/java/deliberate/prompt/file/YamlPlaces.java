package deliberate.prompt.file;

import deliberate.prompt.file.YamlPatch.Unplaceable;
import deliberate.prompt.file.tree.YamlTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Where the nodes of a YAML text begin and end in terms of its lines.
final class YamlPlaces {
  private static final Pattern BLOCK_HEADER =
      Pattern.compile("[|>][-+0-9]*([ \\t]+#[^\\n]*)?[ \\t]*\\n([ \\t]*\\n)*( *)");

  private static final Pattern DASH = Pattern.compile("( *)-[ \\t]*(#.*)?");
  private static final Pattern COMMENT = Pattern.compile("(^|[ \\t])#");
  private static final Pattern DASH_BELOW = Pattern.compile("[ \\t]*(#.*)?");

  private final YamlTree tree;
  private final String text;

  YamlPlaces(YamlTree tree) {
    this.tree = tree;
    this.text = tree.text();
  }

  /// The lines of one item of a block list.
  ///
  /// @param gap   the blank lines before it
  /// @param lead  the comment lines between these and it
  /// @param start of the line of its dash
  /// @param end   after its last line
  record Item(String gap, String lead, int start, int end) {}

  List<Item> items(SequenceNode list) throws Unplaceable {
    List<Item> items = new ArrayList<>();
    for (Node node : list.getValue()) {
      int start = lineStart(dash(tree.start(node)));
      int end = Math.min(lineEnd(contentEnd(node)) + 1, text.length());
      String between = items.isEmpty() ? "" : text.substring(items.getLast().end(), start);
      int lead = between.length() - between.stripLeading().length();
      int gap = between.lastIndexOf('\n', lead) + 1;
      items.add(new Item(between.substring(0, gap), between.substring(gap), start, end));
    }
    return items;
  }

  /// Between a dash and what it holds there may be lines of comments.
  private int dash(int itemStart) throws Unplaceable {
    int line = lineStart(itemStart);
    while (line > 0 && DASH_BELOW.matcher(text.substring(line, Math.min(itemStart, lineEnd(line)))).matches()) {
      itemStart = line;
      line = lineStart(line - 1);
    }
    Matcher dash = DASH.matcher(text.substring(line, Math.min(itemStart, lineEnd(line))));
    if (!dash.matches()) {
      throw new Unplaceable();
    }
    return line + dash.group(1).length();
  }

  int contentEnd(NodeTuple entry) throws Unplaceable {
    Node value = entry.getValueNode();
    if (tree.isShared(value) && tree.start(value) < tree.start(entry.getKeyNode())) {
      return lineEnd(tree.end(entry.getKeyNode()));
    }
    return contentEnd(value);
  }

  /// Whether the blank lines behind the node are part of its last text.
  boolean keepsBreaks(Node node) {
    if (isBlockOfSome(node)) {
      return keepsBreaks(node instanceof MappingNode map
          ? map.getValue().getLast().getValueNode()
          : ((SequenceNode) node).getValue().getLast());
    }
    return isBlock(node) && text.substring(tree.start(node), lineEnd(tree.start(node))).matches("[|>]\\d?\\+.*");
  }

  private static boolean isBlockOfSome(Node node) {
    return node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK
        && !collection.getValue().isEmpty();
  }

  /// After the node's last character that is not a blank line or a comment.
  int contentEnd(Node node) throws Unplaceable {
    if (isBlockOfSome(node)) {
      return node instanceof MappingNode map
          ? contentEnd(map.getValue().getLast())
          : contentEnd(((SequenceNode) node).getValue().getLast());
    }
    return valueEnd(node);
  }

  private int valueEnd(Node node) {
    int end = tree.end(node);
    if (!isBlock(node)) {
      return end;
    }
    return keepsBreaks(node) && end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : blockEnd((ScalarNode) node, end);
  }

  /// Blanks that go beyond its indent are part of a block, also on a line of nothing else.
  private int blockEnd(ScalarNode block, int end) {
    int indent = spaces(text.substring(body(block), end)) - spaces(block.getValue());
    int last = end == text.length() && isInLine(end) ? end : lineStart(end) - 1;
    while (last > tree.start(block)) {
      int line = lineStart(last);
      if (!text.substring(line, last).isBlank() || last - line > indent) {
        return last;
      }
      last = line - 1;
    }
    return last;
  }

  private int body(ScalarNode block) {
    return Math.min(lineEnd(tree.start(block)) + 1, tree.end(block));
  }

  private boolean isInLine(int at) {
    return at > 0 && text.charAt(at - 1) != '\n';
  }

  /// The text without the blanks on lines of nothing else, but for those within values, and with an end to its last
  /// line: behind a text that becomes a block, the blanks would become part of it, and at the end a line break be
  /// missing.
  String withEmptyLines() {
    BitSet values = new BitSet();
    tree.root().ifPresent(root -> markValues(root, values));
    StringBuilder result = new StringBuilder();
    for (int line = 0; line < text.length(); line = lineEnd(line) + 1) {
      int end = lineEnd(line);
      boolean kept = !text.substring(line, end).isBlank() || values.get(line);
      result.append(kept ? text.substring(line, end) : "").append(kept || end < text.length() ? "\n" : "");
    }
    return result.toString();
  }

  private void markValues(Node node, BitSet values) {
    switch (node) {
      case MappingNode map -> map.getValue().forEach(entry -> markValues(entry.getValueNode(), values));
      case SequenceNode list -> list.getValue().forEach(item -> markValues(item, values));
      default -> values.set(tree.start(node), Math.max(tree.start(node), valueEnd(node)));
    }
  }

  /// How far the first line is indented that is not blank.
  private static int spaces(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).findFirst()
        .map(line -> line.length() - line.stripLeading().length()).orElse(0);
  }

  boolean isBlock(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED);
  }

  /// The comment that belongs to a value: behind the mark of a block, else behind the value; with the blanks before it.
  String comment(Node node, int contentEnd) throws Unplaceable {
    if (isBlock(node)) {
      Matcher header = BLOCK_HEADER.matcher(text).region(tree.start(node), text.length());
      return header.lookingAt() && header.group(1) != null ? header.group(1) : "";
    }
    String rest = text.substring(contentEnd, lineEnd(contentEnd));
    if (!rest.isBlank() && !rest.strip().startsWith("#")) {
      throw new Unplaceable();
    }
    return rest;
  }

  /// How far the lines of a block scalar are indented, where that shows.
  Optional<Integer> blockIndent(Node node) {
    Matcher header = BLOCK_HEADER.matcher(text).region(isBlock(node) ? tree.start(node) : text.length(), text.length());
    return header.lookingAt() && !header.group().substring(0, 3).matches("(?s).*\\d.*")
        ? Optional.of(header.group(3).length())
        : Optional.empty();
  }

  /// Where the blanks begin that stand before a value.
  int afterIndicator(int valueStart) {
    int at = valueStart;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /// Whether there are comments between the key or dash of a value and the value, which then begins its line.
  boolean isBelowComment(int valueStart) {
    int at = afterIndicator(valueStart);
    String above = text.substring(lineStart(at), at);
    return isFirstOnLine(valueStart) && COMMENT.matcher(above).find();
  }

  boolean isAfterDash(int valueStart) {
    int at = afterIndicator(valueStart);
    return at > 0 && text.charAt(at - 1) == '-' && isFirstOnLine(at - 1);
  }

  boolean isFirstOnLine(int at) {
    return text.substring(lineStart(at), at).isBlank();
  }

  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /// The start of the first line from this one on that is not blank.
  int afterBlankLines(int lineStart) {
    int at = Math.min(lineStart, text.length());
    while (at < text.length() && text.substring(at, lineEnd(at)).isBlank()) {
      at = Math.min(lineEnd(at) + 1, text.length());
    }
    return at;
  }

  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
