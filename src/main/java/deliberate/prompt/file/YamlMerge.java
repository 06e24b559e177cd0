package deliberate.prompt.file;

import deliberate.prompt.file.YamlEmitter.Raw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Puts changed data over what a node holds, for values that are written anew as a whole; keys that the data does not
/// know stay.
final class YamlMerge {
  private YamlMerge() {}

  static Object of(Node node, Object old, Object now) {
    if (now != null && now.equals(old)) {
      return raw(node);
    }
    if (node instanceof MappingNode map && now instanceof Map<?, ?> nowMap) {
      return map(map, old instanceof Map<?, ?> oldMap ? oldMap : Map.of(), nowMap);
    }
    if (node instanceof SequenceNode list && now instanceof List<?> nowList && old instanceof List<?> oldList
        && oldList.size() == list.getValue().size()) {
      return list(list, oldList, nowList);
    }
    return now;
  }

  private static Object map(MappingNode node, Map<?, ?> old, Map<?, ?> now) {
    Map<String, Object> merged = new LinkedHashMap<>();
    for (NodeTuple entry : node.getValue()) {
      String key = key(entry);
      if (now.containsKey(key)) {
        merged.put(key, of(entry.getValueNode(), old.get(key), now.get(key)));
      } else if (!old.containsKey(key)) {
        merged.put(key, raw(entry.getValueNode()));
      }
    }
    now.forEach((key, value) -> merged.putIfAbsent(key.toString(), value));
    return merged;
  }

  private static Object list(SequenceNode node, List<?> old, List<?> now) {
    int[] match = Alignment.of(old, now);
    List<Object> merged = new ArrayList<>();
    for (int i = 0; i < match.length; i++) {
      merged.add(match[i] < 0 ? now.get(i) : of(node.getValue().get(match[i]), old.get(match[i]), now.get(i)));
    }
    return merged;
  }

  static String key(NodeTuple entry) {
    return entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
  }

  /// What the node says, in data that is written the same way.
  private static Object raw(Node node) {
    return switch (node) {
      case ScalarNode scalar when scalar.getScalarStyle() == ScalarStyle.PLAIN && !scalar.getTag().equals(Tag.STR) ->
          new Raw(scalar.getValue());
      case ScalarNode scalar -> scalar.getValue();
      case SequenceNode list -> list.getValue().stream().map(YamlMerge::raw).toList();
      case MappingNode map -> {
        Map<String, Object> data = new LinkedHashMap<>();
        map.getValue().forEach(entry -> data.put(key(entry), raw(entry.getValueNode())));
        yield data;
      }
      default -> throw new IllegalStateException("a composed tree has no other nodes");
    };
  }
}
