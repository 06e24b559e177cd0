package deliberate.prompt.file;

import deliberate.prompt.file.tree.YamlTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Changes a YAML text where its data changed and nowhere else.
///
/// A block that keeps the line breaks at its end would take the blank lines behind it for its own, so these go.
///
/// What it cannot place (values shared through aliases, unusual layouts) comes out wrong or throws [Unplaceable]; the
/// caller reads the result again and compares.
final class YamlPatch {
  private final YamlTree tree;
  private final YamlPlaces places;
  private final List<Edit> edits = new ArrayList<>();
  /// Where an entry comes in whose text keeps the line breaks at its end.
  private final Set<Integer> behindKept = new HashSet<>();
  /// From the end of a line to that of the last blank line behind it which an edit takes with it.
  private final Map<Integer, Integer> taken = new HashMap<>();

  private YamlPatch(YamlTree tree) {
    this.tree = tree;
    this.places = new YamlPlaces(tree);
  }

  /// A stretch of the old text and what takes its place.
  private record Edit(int start, int end, String text) {}

  /// @param old  what the tree says
  /// @param now  what it shall say
  static String apply(YamlTree tree, Object old, Object now) throws Unplaceable {
    YamlPatch patch = new YamlPatch(tree);
    patch.change(tree.root().orElseThrow(Unplaceable::new), old, now, 0);
    return patch.result(0, tree.text().length());
  }

  private String result(int from, int to) throws Unplaceable {
    edits.sort(Comparator.comparingInt(Edit::start));
    StringBuilder result = new StringBuilder();
    int done = from;
    for (Edit edit : edits) {
      if (edit.start() < done) {
        throw new Unplaceable();
      }
      result.append(tree.text(), done, edit.start()).append(edit.text());
      done = edit.end();
    }
    return result.append(tree.text(), Math.min(done, to), to).toString(); // an edit may take blank lines behind it
  }

  /// @param indent of the key or dash that holds the node
  private void change(Node node, Object old, Object now, int indent) throws Unplaceable {
    boolean block = node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.BLOCK
        && !tree.isShared(node);
    if (block && node instanceof MappingNode map && old instanceof Map<?, ?> o && now instanceof Map<?, ?> n
        && map.getValue().stream().map(YamlMerge::key).anyMatch(key -> n.containsKey(key) || !o.containsKey(key))) {
      changeMap(map, o, n);
    } else if (now.equals(old)) {
      return;
    } else if (block && node instanceof SequenceNode list && old instanceof List<?> o && now instanceof List<?> n
        && !n.isEmpty() && o.size() == list.getValue().size()) {
      changeList(list, o, n);
    } else {
      replace(node, YamlMerge.of(node, old, now), indent);
    }
  }

  private void changeMap(MappingNode node, Map<?, ?> old, Map<?, ?> now) throws Unplaceable {
    int indent = YamlTree.column(node.getValue().getFirst().getKeyNode());
    Map<String, NodeTuple> present = new HashMap<>();
    node.getValue().forEach(tuple -> present.put(YamlMerge.key(tuple), tuple));
    for (NodeTuple tuple : node.getValue()) { // first, as what comes in between depends on where these end
      String key = YamlMerge.key(tuple);
      if (now.containsKey(key)) {
        change(tuple.getValueNode(), old.get(key), now.get(key), indent);
      }
    }
    NodeTuple before = node.getValue().getFirst();
    for (Map.Entry<?, ?> entry : now.entrySet()) {
      if (present.containsKey(entry.getKey().toString())) {
        before = present.get(entry.getKey().toString());
      } else if (!entry.getValue().equals(old.get(entry.getKey())) || entry.getKey().equals("id")) {
        insertAfter(before, YamlEmitter.entry(entry.getKey(), entry.getValue(), indent));
      }
    }
    for (int i = 0; i < node.getValue().size(); i++) {
      String key = YamlMerge.key(node.getValue().get(i));
      if (old.containsKey(key) && !now.containsKey(key)) {
        remove(node.getValue(), i);
      }
    }
  }

  private void insertAfter(NodeTuple before, String entry) throws Unplaceable {
    int lineEnd = places.lineEnd(places.contentEnd(before));
    int at = taken.getOrDefault(lineEnd, lineEnd);
    boolean lastLine = at == tree.text().length();
    boolean kept = entry.endsWith("\n\n");
    int next = kept ? places.afterBlankLines(at + 1) : at + 1;
    edits.add(lastLine
        ? new Edit(at, at, "\n" + entry.substring(0, entry.length() - 1))
        : new Edit(at + 1, next, entry));
    if (kept) {
      behindKept.add(at + 1);
      behindKept.add(next);
      taken.put(lineEnd, next - 1);
    }
  }

  private void remove(List<NodeTuple> entries, int index) throws Unplaceable {
    int start = tree.start(entries.get(index).getKeyNode());
    if (places.isFirstOnLine(start)) {
      int end = places.lineEnd(places.contentEnd(entries.get(index)));
      int next = Math.min(end + 1, tree.text().length());
      if (behindKept.contains(places.lineStart(start))
          || index > 0 && places.keepsBreaks(entries.get(index - 1).getValueNode())) {
        next = places.afterBlankLines(next); // they would become part of the text before
        behindKept.add(next);
        taken.put(end, next - 1);
      }
      edits.add(new Edit(places.lineStart(start), next, ""));
    } else if (index + 1 < entries.size()) {
      int next = tree.start(entries.get(index + 1).getKeyNode());
      edits.add(places.isBelowComment(next)
          ? new Edit(places.afterIndicator(start), places.lineEnd(places.contentEnd(entries.get(index))), "")
          : new Edit(start, next, ""));
    } else {
      throw new Unplaceable();
    }
  }

  private void changeList(SequenceNode node, List<?> old, List<?> now) throws Unplaceable {
    int[] match = Alignment.of(old, now);
    int indent = YamlTree.column(node);
    if (Alignment.isSame(match, old.size())) {
      for (int i = 0; i < match.length; i++) {
        change(node.getValue().get(i), old.get(i), now.get(i), indent);
      }
      return;
    }
    List<YamlPlaces.Item> items = places.items(node);
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < match.length; i++) {
      boolean gap = i > 0 && items.size() > 1 && !endsBlank(list);
      list.append(gap ? items.get(Math.min(i, items.size() - 1)).gap() : "");
      if (match[i] < 0) {
        list.append(YamlEmitter.item(now.get(i), indent));
      } else {
        YamlPlaces.Item item = items.get(match[i]);
        YamlPatch inner = new YamlPatch(tree);
        inner.change(node.getValue().get(match[i]), old.get(match[i]), now.get(i), indent);
        list.append(item.lead()).append(inner.result(item.start(), item.end()));
        list.append(list.charAt(list.length() - 1) == '\n' ? "" : "\n");
      }
    }
    int end = endsBlank(list) ? places.afterBlankLines(items.getLast().end()) : items.getLast().end();
    if (endsBlank(list)) {
      behindKept.add(end);
      taken.put(items.getLast().end() - 1, end - 1);
    }
    edits.add(new Edit(items.getFirst().start(), end, list.toString()));
  }

  private static boolean endsBlank(StringBuilder lines) {
    int end = lines.length() - 1;
    return end > 0 && lines.substring(lines.lastIndexOf("\n", end - 1) + 1, end).isBlank();
  }

  private void replace(Node node, Object value, int indent) throws Unplaceable {
    if (tree.isShared(node)) {
      throw new Unplaceable();
    }
    int end = places.contentEnd(node);
    int lineEnd = places.lineEnd(end);
    String comment = places.comment(node, end);
    String shaped = shaped(node, value, indent);
    boolean below = places.isBelowComment(tree.start(node));
    int start = !below ? places.afterIndicator(tree.start(node))
        : shaped.startsWith("\n") ? places.lineStart(tree.start(node)) - 1 : tree.start(node);
    String written = below && !shaped.startsWith("\n") ? shaped.stripLeading() : shaped;
    if (written.endsWith("\n") && lineEnd < tree.text().length()) {
      int next = places.afterBlankLines(lineEnd + 1);
      behindKept.add(next);
      taken.put(lineEnd, next - 1);
      edits.add(new Edit(start, next, withComment(written, comment) + "\n"));
    } else if (written.contains("\n")) {
      edits.add(new Edit(start, lineEnd, withComment(written, comment)));
    } else {
      edits.add(new Edit(start, places.isBlock(node) ? lineEnd : end, written + (places.isBlock(node) ? comment : "")));
    }
  }

  private static String withComment(String written, String comment) {
    int firstBreak = written.indexOf('\n');
    return written.substring(0, firstBreak) + comment + written.substring(firstBreak);
  }

  /// As the old value was: on one line if it was in brackets, a block indented like the old one.
  private String shaped(Node node, Object value, int indent) {
    boolean flow = node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW
        && !collection.getValue().isEmpty();
    if (flow) {
      return " " + YamlEmitter.flow(value);
    }
    boolean inDash = places.isAfterDash(tree.start(node));
    String fresh = inDash ? YamlEmitter.afterDash(value, indent) : YamlEmitter.afterKey(value, indent);
    return places.blockIndent(node).map(old -> YamlEmitter.reindented(fresh, indent, old)).orElse(fresh);
  }

  /// A change that has no clear place in the text.
  static final class Unplaceable extends Exception {
    private static final long serialVersionUID = 1L;

    Unplaceable() {
      super("", null, false, false);
    }
  }
}
