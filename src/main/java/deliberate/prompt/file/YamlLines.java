package deliberate.prompt.file;

import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.file.tree.YamlTree;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Finds the line of a value by its path.
final class YamlLines {
  private YamlLines() {}

  /// @param source a text that has been read as a prompt before
  static int of(String source, String path) {
    try {
      Optional<Node> at = YamlTree.of(source, "").root();
      int line = at.map(YamlTree::line).orElse(0);
      for (String step : path.split("[.\\[]")) {
        if (step.endsWith("]")) {
          at = at.flatMap(node -> item(node, Integer.parseInt(step.substring(0, step.length() - 1))));
          line = at.map(YamlTree::line).orElse(line);
        } else {
          Optional<NodeTuple> entry = at.flatMap(node -> entry(node, step));
          at = entry.map(NodeTuple::getValueNode);
          line = entry.map(found -> YamlTree.line(found.getKeyNode())).orElse(line);
        }
      }
      return line;
    } catch (PromptFileException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Node> item(Node node, int index) {
    return node instanceof SequenceNode list && index < list.getValue().size()
        ? Optional.of(list.getValue().get(index))
        : Optional.empty();
  }

  private static Optional<NodeTuple> entry(Node node, String key) {
    return node instanceof MappingNode map
        ? map.getValue().stream()
            .filter(entry -> entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)).findFirst()
        : Optional.empty();
  }
}
