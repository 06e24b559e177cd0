package deliberate.prompt.cases;

import java.util.List;

/// CSV that no spreadsheet takes for anything but text and numbers: a cell that would be a formula gets an apostrophe
/// before it.
public final class HarmlessCsv {
  private static final String RISKY = "=+-@\t\r";

  private HarmlessCsv() {}

  public static String of(List<List<String>> rows) {
    return DelimitedRows.write(rows.stream().map(row -> row.stream().map(HarmlessCsv::guarded).toList()).toList(), ',');
  }

  private static String guarded(String text) {
    boolean number = text.matches("[+-]?\\d+([.,]\\d+)*");
    return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 && !number ? "'" + text : text;
  }
}
