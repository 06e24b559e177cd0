package deliberate.prompt.cases;

import deliberate.prompt.TestCase;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Test cases read from another program's file: delimited text with a row of headings, or JSON Lines.
///
/// @param form     `csv` or `jsonl`
/// @param divider  what stands between values; for JSON Lines a comma
/// @param encoding the name of the encoding that was recognised
/// @param headings the columns that were found
/// @param problems what could not be read as it stands, by line
public record CasesText(List<TestCase> cases, String form, char divider, String encoding, List<String> headings,
                        List<Problem> problems) {
  private static final String DIVIDERS = ",;\t|";
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /// A line that could not be read as it stands.
  public record Problem(Kind kind, int line) {
    /// What is wrong with it.
    public enum Kind {
      /// It has more values than there are headings; the surplus is left out.
      TOO_MANY_VALUES,
      /// It has fewer; what is missing stays empty.
      TOO_FEW_VALUES,
      /// A quote is opened and never closed.
      UNCLOSED_QUOTE,
      /// It is no JSON object; it is left out.
      NOT_AN_OBJECT,
      /// A heading is there twice; the last one counts.
      DUPLICATE_HEADING
    }
  }

  public static CasesText read(byte[] bytes) {
    Charset charset = charsetOf(bytes);
    String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.stripLeading().startsWith("{") ? jsonLines(plain, charset.name()) : delimited(plain, charset.name());
  }

  /// The cases as CSV. What a spreadsheet would take for a formula gets an apostrophe before it.
  public static String csv(List<TestCase> cases, List<CaseColumn> columns) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(CaseColumn::heading).toList());
    cases.forEach(one -> rows.add(columns.stream().map(column -> column.of(one)).toList()));
    return HarmlessCsv.of(rows);
  }

  /// The cases as JSON Lines, an object each.
  public static String jsonLines(List<TestCase> cases) {
    return cases.stream().map(one -> {
      var object = JsonMapper.shared().createObjectNode();
      object.put("name", one.name());
      var vars = object.putObject("vars");
      one.vars().forEach(vars::put);
      one.expected().ifPresent(expected -> object.put("expected", expected));
      object.put("notes", one.notes());
      return object + "\n";
    }).collect(Collectors.joining());
  }

  private static Charset charsetOf(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException _) { // older spreadsheets write in the language of the system
      return WESTERN;
    }
  }

  private static CasesText delimited(String text, String encoding) {
    String head = text.lines().findFirst().orElse("");
    char divider = (char) DIVIDERS.chars().reduce((one, other) -> count(head, other) > count(head, one) ? other : one)
        .orElseThrow();
    DelimitedRows.Read read = DelimitedRows.read(text, divider);
    List<String> headings = read.rows().isEmpty() ? List.of()
        : read.rows().getFirst().stream().map(String::strip).toList();
    List<Problem> problems = new ArrayList<>();
    read.unclosed().ifPresent(line -> problems.add(new Problem(Problem.Kind.UNCLOSED_QUOTE, line)));
    if (Set.copyOf(headings).size() < headings.size()) {
      problems.add(new Problem(Problem.Kind.DUPLICATE_HEADING, 1));
    }
    List<TestCase> cases = new ArrayList<>();
    for (int i = 1; i < read.rows().size(); i++) {
      List<String> row = read.rows().get(i);
      if (row.size() != headings.size()) {
        problems.add(new Problem(row.size() > headings.size() ? Problem.Kind.TOO_MANY_VALUES
            : Problem.Kind.TOO_FEW_VALUES, read.lines().get(i)));
      }
      TestCase one = CaseColumn.empty();
      for (int at = 0; at < Math.min(row.size(), headings.size()); at++) {
        one = headings.get(at).isEmpty() ? one : CaseColumn.ofHeading(headings.get(at)).with(one, row.get(at));
      }
      cases.add(one);
    }
    return new CasesText(cases, "csv", divider, encoding, headings, problems);
  }

  private static long count(String text, int c) {
    return text.chars().filter(other -> other == c).count();
  }

  private static CasesText jsonLines(String text, String encoding) {
    List<TestCase> cases = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> headings = new LinkedHashSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        JsonNode node = JsonMapper.shared().readTree(lines.get(i));
        if (node.isObject()) {
          cases.add(one(node, headings));
        } else {
          problems.add(new Problem(Problem.Kind.NOT_AN_OBJECT, i + 1));
        }
      } catch (JacksonException _) { // told by its line
        problems.add(new Problem(Problem.Kind.NOT_AN_OBJECT, i + 1));
      }
    }
    return new CasesText(cases, "jsonl", ',', encoding, List.copyOf(headings), problems);
  }

  private static TestCase one(JsonNode object, Set<String> headings) {
    TestCase one = CaseColumn.empty();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (field.getKey().equals("vars") && field.getValue().isObject()) {
        for (Map.Entry<String, JsonNode> var : field.getValue().properties()) {
          headings.add(var.getKey());
          one = new CaseColumn(CaseColumn.Kind.VARIABLE, var.getKey(), true).with(one, text(var.getValue()));
        }
      } else {
        headings.add(field.getKey());
        one = CaseColumn.ofHeading(field.getKey()).with(one, text(field.getValue()));
      }
    }
    return one;
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : value.isNull() ? "" : value.toString();
  }
}
