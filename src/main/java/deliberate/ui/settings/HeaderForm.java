package deliberate.ui.settings;

import deliberate.message.Text;
import deliberate.settings.EnvironmentKeys;
import deliberate.settings.HeaderEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The further headers of one endpoint. What looks like a secret is kept for the session, or taken from the environment
/// variable written as `$NAME`; it is never among the entries.
public final class HeaderForm {
  /// A token of RFC 9110, section 5.6.2.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
  private static final String VARIABLE_MARK = "$";
  private final ObservableList<Row> rows = FXCollections.observableArrayList();

  /// One header, as it is being typed.
  public static final class Row {
    private final StringProperty name;
    private final StringProperty value;

    Row(String name, String value) {
      this.name = new SimpleStringProperty(name);
      this.value = new SimpleStringProperty(value);
    }

    public StringProperty name() {
      return name;
    }

    public StringProperty value() {
      return value;
    }

    private String nameText() {
      return name.get().strip();
    }

    private String valueText() {
      return value.get().strip();
    }

    /// Whether what is typed as its value must not be shown.
    boolean isSecret() {
      return HeaderEntry.isSecret(nameText(), valueText());
    }

    private boolean isVariable() {
      return valueText().startsWith(VARIABLE_MARK);
    }

    private HeaderEntry entry() {
      String variable = isSecret() && isVariable() ? valueText().substring(1) : "";
      return new HeaderEntry(nameText(), isSecret() ? "" : valueText(), variable);
    }
  }

  public ObservableList<Row> rows() {
    return rows;
  }

  public void add() {
    rows.add(new Row("", ""));
  }

  void show(List<HeaderEntry> entries) {
    rows.setAll(entries.stream().map(entry -> new Row(entry.name(),
        entry.variable().isEmpty() ? entry.value() : VARIABLE_MARK + entry.variable())).toList());
  }

  /// Those that have a name.
  List<HeaderEntry> entries() {
    return named().stream().map(Row::entry).toList();
  }

  /// Secret values typed in, by the names of their headers.
  Map<String, String> secrets() {
    Map<String, String> typed = new HashMap<>();
    named().stream().filter(row -> row.isSecret() && !row.isVariable() && !row.valueText().isEmpty())
        .forEach(row -> typed.put(row.nameText(), row.valueText()));
    return typed;
  }

  /// What keeps them from being sent; empty for nothing.
  String problem() {
    for (Row row : rows) {
      if (!NAME.matcher(row.nameText()).matches() && !(row.nameText() + row.valueText()).isEmpty()) {
        return Text.of("settings.headers.problem.name");
      }
      if (row.isSecret() && row.isVariable() && !EnvironmentKeys.isName(row.valueText().substring(1))) {
        return Text.of("settings.headers.problem.variable", row.nameText());
      }
      if (row.valueText().chars().anyMatch(letter -> letter < ' ' || letter > '~')) {
        return Text.of("settings.headers.problem.value", row.nameText());
      }
    }
    return "";
  }

  private List<Row> named() {
    return rows.stream().filter(row -> !row.nameText().isEmpty()).toList();
  }
}
