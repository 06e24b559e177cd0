package deliberate.prompt.file;

import deliberate.prompt.file.PromptData.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes data as YAML: block style, texts of several lines as literal blocks, everything else on its line.
public final class YamlEmitter {
  private static final int STEP = 2;
  private static final int LONGEST_FLOW = 80;
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}(/._<+][^\\p{Cntrl}]*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,17}|-?(0|[1-9]\\d{0,11})\\.\\d{1,12}");
  private static final Pattern MEANS_SOMETHING = Pattern.compile(
      "(?i)true|false|null|yes|no|on|off|~|[-+]?[\\d._:,]+(e[-+]?\\d+)?|[-+]?\\.(inf|nan)|0[xo].*|\\.\\..*|---.*");
  private static final Pattern NOT_FOR_BLOCKS = Pattern.compile(
      "[\\p{Cntrl}\\x7F-\\x9F\\p{Cs}\uFEFF\uFFFE\uFFFF\u2028\u2029&&[^\n\t]]");

  private YamlEmitter() {}

  /// A value as it stands in the file it came from, to be written as it is.
  record Raw(String source) {}

  /// A whole file: the entries of a map, those of several lines set apart.
  public static String document(Map<?, ?> data) {
    StringBuilder document = new StringBuilder();
    data.forEach((key, value) -> {
      String entry = entry(key, value, 0);
      boolean several = entry.indexOf('\n') < entry.length() - 1;
      boolean apart = document.length() >= 2 && document.substring(document.length() - 2).equals("\n\n");
      document.append(several && !apart ? "\n" : "").append(entry);
    });
    return document.toString();
  }

  static String entry(Object key, Object value, int indent) {
    return " ".repeat(indent) + scalar(new Words(key.toString())) + ":" + afterKey(value, indent) + "\n";
  }

  /// A file that holds nothing but a list.
  static String list(List<?> list) {
    return list.isEmpty() ? "[]\n" : items(list, 0);
  }

  static String item(Object value, int indent) {
    return " ".repeat(indent) + "-" + afterDash(value, indent) + "\n";
  }

  /// What follows `key:`, without the last line break.
  static String afterKey(Object value, int indent) {
    return switch (value) {
      case Map<?, ?> map when !map.isEmpty() -> "\n" + chomp(entries(map, indent + STEP));
      case List<?> list when !list.isEmpty() && !isShort(list) -> "\n" + chomp(items(list, indent + STEP));
      case Object other -> " " + scalarOrBlock(other, indent + STEP);
      case null -> " null";
    };
  }

  /// What follows `-`, without the last line break.
  static String afterDash(Object value, int indent) {
    return value instanceof Map<?, ?> map && !map.isEmpty()
        ? " " + chomp(entries(map, indent + STEP)).substring(indent + STEP)
        : value instanceof List<?> list && !list.isEmpty() ? " " + flow(list) : afterKey(value, indent);
  }

  /// A value on one line, for use within brackets and braces.
  static String flow(Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> map -> map.entrySet().stream()
          .map(e -> flow(new Words(e.getKey().toString())) + ": " + flow(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
      case List<?> list -> list.stream().map(YamlEmitter::flow).collect(Collectors.joining(", ", "[", "]"));
      case Words words when Pattern.compile("[,\\[\\]{}]").matcher(words.text()).find() -> quoted(words.written());
      case String text when Pattern.compile("[,\\[\\]{}]").matcher(text).find() -> quoted(text);
      default -> scalar(value);
    };
  }

  /// A text as a literal block, its lines indented this far; null where YAML cannot hold it so.
  static String block(String text, int indent) {
    if (text.isBlank() || NOT_FOR_BLOCKS.matcher(text).find()) {
      return null;
    }
    String chomping = text.endsWith("\n\n") ? "+" : text.endsWith("\n") ? "" : "-";
    String indicator = text.startsWith(" ") || text.startsWith("\n") ? String.valueOf(STEP) : "";
    String pad = " ".repeat(indent);
    String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return "|" + indicator + chomping + "\n" + Arrays.stream(body.split("\n", -1))
        .map(line -> line.isEmpty() ? "" : pad + line)
        .collect(Collectors.joining("\n"));
  }

  /// A block written under a key at `indent`, its lines moved to start at `wanted`.
  static String reindented(String written, int indent, int wanted) {
    int first = written.indexOf('\n');
    boolean movable = first >= 0 && written.substring(0, first).matches(" \\|[-+]?") && wanted > indent;
    return movable
        ? written.replace("\n" + " ".repeat(indent + STEP), "\n" + " ".repeat(wanted))
        : written;
  }

  private static String scalarOrBlock(Object value, int indent) {
    String text = value instanceof Words words ? words.written() : value instanceof String s ? s : "";
    String block = text.contains("\n") ? block(text, indent) : null;
    return block != null ? block : value instanceof List<?> || value instanceof Map<?, ?> ? flow(value) : scalar(value);
  }

  private static String scalar(Object value) {
    return switch (value) {
      case Raw raw -> raw.source();
      case Words words when NUMBER.matcher(words.text()).matches() -> words.text();
      case Words words -> text(words.written());
      case String text -> text(text);
      default -> value.toString();
    };
  }

  private static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches()
        && !NOT_FOR_BLOCKS.matcher(text).find()
        && !MEANS_SOMETHING.matcher(text).matches()
        && !text.contains(": ") && !text.contains(" #") && !text.endsWith(":") && !text.endsWith(" ")
        && !text.contains("\t");
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    boolean single = text.contains("\"") && !text.contains("\n") && !text.contains("\t")
        && !NOT_FOR_BLOCKS.matcher(text).find();
    return single ? "'" + text.replace("'", "''") + "'" : '"' + escaped(text) + '"';
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '"', '\\' -> escaped.append('\\').appendCodePoint(c);
        case '\n' -> escaped.append("\\n");
        case '\t' -> escaped.append("\\t");
        default -> escaped.append(NOT_FOR_BLOCKS.matcher(Character.toString(c)).find()
            ? "\\u%04X".formatted(c) : Character.toString(c));
      }
    });
    return escaped.toString();
  }

  private static boolean isShort(List<?> list) {
    return list.stream().noneMatch(item -> item instanceof List<?> || item instanceof Map<?, ?>)
        && flow(list).length() <= LONGEST_FLOW;
  }

  private static String entries(Map<?, ?> map, int indent) {
    return map.entrySet().stream().map(e -> entry(e.getKey(), e.getValue(), indent)).collect(Collectors.joining());
  }

  private static String items(List<?> list, int indent) {
    return list.stream().map(item -> item(item, indent)).collect(Collectors.joining());
  }

  private static String chomp(String lines) {
    return lines.substring(0, lines.length() - 1);
  }
}
