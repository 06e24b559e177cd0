package deliberate.prompt.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Values in rows as RFC 4180 has them, whatever divides them: quotes around a value, doubled inside it, may hold line
/// breaks.
public final class DelimitedRows {
  private final String text;
  private final char delimiter;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;
  private int line = 1;
  private int rowLine = 1;
  private Optional<Integer> unclosed = Optional.empty();

  /// What was read.
  ///
  /// @param lines    the line of the text on which each row begins, from 1
  /// @param unclosed the line of a quote that is never closed: everything behind it went into one value
  public record Read(List<List<String>> rows, List<Integer> lines, Optional<Integer> unclosed) {}

  private DelimitedRows(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /// The rows that hold anything.
  public static List<List<String>> parse(String text, char delimiter) {
    return read(text, delimiter).rows();
  }

  /// The rows that hold anything, and where they stand.
  public static Read read(String text, char delimiter) {
    DelimitedRows csv = new DelimitedRows(text.replace("\r\n", "\n").replace('\r', '\n'), delimiter);
    while (csv.at < csv.text.length()) {
      csv.value();
    }
    csv.endRow();
    return new Read(csv.rows, csv.lines, csv.unclosed);
  }

  /// The text of these rows; what would be misread is put in quotes.
  public static String write(List<List<String>> rows, char delimiter) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          text.append(delimiter);
        }
        text.append(quoted(row.get(i), delimiter));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String quoted(String value, char delimiter) {
    boolean safe = value.indexOf(delimiter) < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0
        && value.indexOf('\r') < 0 && value.equals(value.strip());
    return safe ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private void value() {
    StringBuilder value = new StringBuilder();
    if (text.charAt(at) == '"') {
      at++;
      quoted(value);
    }
    while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
      value.append(text.charAt(at++));
    }
    row.add(value.toString());
    boolean endsRow = at < text.length() && text.charAt(at) == '\n';
    boolean endsWithDelimiter = at == text.length() - 1 && text.charAt(at) == delimiter;
    at++;
    if (endsWithDelimiter) {
      row.add("");
    }
    if (endsRow) {
      line++;
      endRow();
    }
  }

  private void quoted(StringBuilder value) {
    int opened = line;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        value.append(c);
        line += c == '\n' ? 1 : 0;
      } else if (at < text.length() && text.charAt(at) == '"') {
        value.append(text.charAt(at++));
      } else {
        return;
      }
    }
    unclosed = unclosed.or(() -> Optional.of(opened));
  }

  private void endRow() {
    if (row.stream().anyMatch(value -> !value.isEmpty())) {
      rows.add(row);
      lines.add(rowLine);
    }
    row = new ArrayList<>();
    rowLine = line;
  }
}
