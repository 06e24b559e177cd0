package deliberate.format;

import deliberate.prompt.file.tree.Field;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.file.tree.YamlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A text read as data, or why it cannot be.
public final class DataText {
  private static final int DEEPEST = 100;
  /// Aliases may multiply what a text holds; no prompt holds more than this.
  private static final int MOST_VALUES = 500_000;
  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build())
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();

  private final Object value;
  private final Map<String, Integer> lines;
  private final PromptFileException problem;

  private DataText(Object value, Map<String, Integer> lines, PromptFileException problem) {
    this.value = value;
    this.lines = lines;
    this.problem = problem;
  }

  static DataText of(String text, String name) {
    String start = text.stripLeading();
    try {
      if (start.startsWith("{\"") || start.matches("(?s)[{\\[]\\s.*|\\[[{\"\\]].*|\\{\\}.*")) {
        return new DataText(json(text, name), JsonLines.of(text, JSON), null);
      }
      return yaml(text, name, 0);
    } catch (PromptFileException e) {
      return new DataText(null, Map.of(), e);
    }
  }

  /// Reads YAML that begins further down in its file.
  ///
  /// @param above how many lines stand above it
  public static DataText yaml(String text, String name, int above) throws PromptFileException {
    Reader reader = new Reader(above);
    YamlTree tree = YamlTree.of(text, name);
    Object value = tree.root().isEmpty() ? null
        : reader.read(new Field(tree.root().get(), YamlTree.line(tree.root().get()), "", name, new ArrayList<>()));
    return new DataText(value, reader.lines, null);
  }

  /// The data: text, numbers, flags, null, lists and maps.
  ///
  /// @throws PromptFileException where the text is neither JSON nor YAML
  Object value() throws PromptFileException {
    if (problem != null) {
      throw problem;
    }
    return value;
  }

  /// The whole of it, and what will be lost of it.
  public Item root() throws PromptFileException {
    return new Item(value(), "", new Losses(lines));
  }

  /// Whether it is a list whose first item is a map with this key.
  public boolean isListOf(String key) {
    return value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map<?, ?> map
        && map.containsKey(key);
  }

  /// For a look that reports nothing; without entries where the text is no data.
  Item probe() {
    return new Item(value, "", new Losses());
  }

  private static Object json(String text, String name) throws PromptFileException {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw new PromptFileException(
          new FileProblem(Kind.NOT_JSON, name, line, "", List.of(), e.getOriginalMessage()), e);
    }
  }

  /// Makes plain data of nodes and remembers where each stood.
  private static final class Reader {
    private final Map<String, Integer> lines = new HashMap<>();
    private final int above;
    private int count;

    Reader(int above) {
      this.above = above;
    }

    Object read(Field field) throws PromptFileException {
      if (++count > MOST_VALUES || field.node().isRecursive()) {
        throw field.problem(Kind.TOO_MANY_ALIASES, List.of(), "");
      }
      lines.put(field.path(), field.line() + above);
      if (field.node() instanceof SequenceNode) {
        List<Object> list = new ArrayList<>();
        for (Field item : field.items()) {
          list.add(read(item));
        }
        return list;
      }
      if (field.node() instanceof MappingNode) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, Field> entry : field.keys().entrySet()) {
          map.put(entry.getKey(), read(entry.getValue()));
        }
        return map;
      }
      return field.data();
    }
  }
}
