package deliberate.prompt.file;

import java.util.ArrayList;
import java.util.List;

/// Comma separated values as RFC 4180 has them: quotes around a value, doubled inside it, may hold line breaks.
final class CsvRows {
  private final String text;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private CsvRows(String text) {
    this.text = text;
  }

  /// The rows that hold anything.
  static List<List<String>> parse(String text) {
    CsvRows csv = new CsvRows(text.replace("\r\n", "\n"));
    while (csv.at < csv.text.length()) {
      csv.value();
    }
    csv.endRow();
    return csv.rows;
  }

  private void value() {
    StringBuilder value = new StringBuilder();
    if (text.charAt(at) == '"') {
      at++;
      quoted(value);
    }
    while (at < text.length() && ",\n".indexOf(text.charAt(at)) < 0) {
      value.append(text.charAt(at++));
    }
    row.add(value.toString());
    boolean endsRow = at < text.length() && text.charAt(at) == '\n';
    boolean endsWithComma = at == text.length() - 1 && text.charAt(at) == ',';
    at++;
    if (endsWithComma) {
      row.add("");
    }
    if (endsRow) {
      endRow();
    }
  }

  private void quoted(StringBuilder value) {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        value.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        value.append(text.charAt(at++));
      } else {
        return;
      }
    }
  }

  private void endRow() {
    if (row.stream().anyMatch(value -> !value.isEmpty())) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
