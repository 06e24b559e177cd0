package deliberate.prompt.file.tree;

import deliberate.prompt.file.tree.FileProblem.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// One value of a prompt file, read as the type that is wanted or refused with its place.
///
/// @param node     what stands in the file
/// @param line     where its key stands, counted from 1
/// @param path     such as `sections[2].kind`; empty for the whole file
/// @param file     the file's name
/// @param warnings takes what is odd but no hindrance
public record Field(Node node, int line, String path, String file, List<FileProblem> warnings) {
  private static final int LONGEST_QUOTE = 40;
  private static final int MOST_FREE_VALUES = 10_000;

  /// Any scalar as its text; one line break at the end belongs to the file, not to the text.
  public String text() throws PromptFileException {
    if (node instanceof ScalarNode scalar) {
      String value = isEmpty() ? "" : scalar.getValue();
      return value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
    }
    throw wrongType("text");
  }

  public boolean flag() throws PromptFileException {
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(scalar.getValue());
    }
    throw wrongType("flag");
  }

  public <E extends Enum<E>> E choice(E[] values, Function<E, String> name) throws PromptFileException {
    String wanted = text();
    for (E value : values) {
      if (name.apply(value).equals(wanted)) {
        return value;
      }
    }
    throw problem(Kind.UNKNOWN_VALUE, Arrays.stream(values).map(name).toList(), quoted(wanted));
  }

  public List<Field> items() throws PromptFileException {
    if (!(node instanceof SequenceNode list)) {
      throw wrongType("list");
    }
    List<Field> items = new ArrayList<>();
    for (Node item : list.getValue()) {
      items.add(new Field(item, YamlTree.line(item), path + "[" + items.size() + "]", file, warnings));
    }
    return items;
  }

  /// The values by key; a key without a value counts as absent, one that is not known gets a warning.
  public Fields fields(List<String> known) throws PromptFileException {
    Map<String, Field> fields = keys();
    for (Field field : fields.values()) {
      if (!known.contains(field.key())) {
        field.warn(Kind.UNKNOWN_KEY);
      }
    }
    fields.values().removeIf(Field::isEmpty);
    return new Fields(this, fields);
  }

  /// The values by key, whatever the keys are.
  public Map<String, Field> keys() throws PromptFileException {
    if (!(node instanceof MappingNode map)) {
      throw wrongType("map");
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (NodeTuple entry : map.getValue()) {
      int keyLine = YamlTree.line(entry.getKeyNode());
      String name = new Field(entry.getKeyNode(), keyLine, path, file, warnings).text();
      Field field = new Field(entry.getValueNode(), keyLine, below(name), file, warnings);
      if (fields.put(name, field) != null) {
        throw field.problem(Kind.DUPLICATE_KEY, List.of(), "");
      }
    }
    return fields;
  }

  /// Whatever is there, as text, numbers, true or false, null, lists and maps.
  public Object data() throws PromptFileException {
    return data(new int[] {MOST_FREE_VALUES});
  }

  private Object data(int[] left) throws PromptFileException {
    if (--left[0] < 0 || node.isRecursive()) {
      throw problem(Kind.TOO_MANY_ALIASES, List.of(), "");
    }
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    if (node instanceof SequenceNode) {
      List<Object> list = new ArrayList<>();
      for (Field item : items()) {
        list.add(item.data(left));
      }
      return list;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, Field> entry : keys().entrySet()) {
      map.put(entry.getKey(), entry.getValue().data(left));
    }
    return map;
  }

  private static Object scalar(ScalarNode scalar) {
    String value = scalar.getValue();
    if (scalar.getTag().equals(Tag.NULL)) {
      return null;
    }
    if (scalar.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(value);
    }
    if (scalar.getTag().equals(Tag.INT) && value.matches("-?\\d+")) {
      BigInteger number = new BigInteger(value);
      return number.bitLength() < Integer.SIZE ? number.intValue()
          : number.bitLength() < Long.SIZE ? number.longValue() : (Object) number;
    }
    if (scalar.getTag().equals(Tag.FLOAT) && value.matches("-?\\d+(\\.\\d*)?([eE][-+]?\\d+)?")) {
      return Double.valueOf(value);
    }
    return value;
  }

  boolean isEmpty() {
    return node.getTag().equals(Tag.NULL);
  }

  public void warn(Kind kind) {
    warnings.add(new FileProblem(kind, file, line, path, List.of(), ""));
  }

  public PromptFileException missing(String key) {
    return new Field(node, line, below(key), file, warnings).problem(Kind.MISSING, List.of(), "");
  }

  public PromptFileException wrongType(String expected) {
    String found = switch (node) {
      case SequenceNode list -> "list";
      case MappingNode map -> "map";
      case ScalarNode scalar when isEmpty() -> "nothing";
      case ScalarNode scalar -> quoted(scalar.getValue());
      default -> "";
    };
    return problem(Kind.WRONG_TYPE, List.of(expected), found);
  }

  public PromptFileException problem(Kind kind, List<String> expected, String found) {
    return new PromptFileException(new FileProblem(kind, file, line, path, expected, found));
  }

  public static String quoted(String value) {
    String line = value.strip().replaceAll("\\s+", " ");
    return '"' + (line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE - 1) + "…" : line) + '"';
  }

  private String key() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private String below(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
