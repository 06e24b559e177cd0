package deliberate.prompt.cases;

import deliberate.prompt.Prompt;
import deliberate.prompt.TestCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A column of the table of test cases.
///
/// @param kind what the column holds
/// @param name the variable's name; for the other columns their heading in files
/// @param used whether the prompt's texts use the variable; true for the other columns
public record CaseColumn(Kind kind, String name, boolean used) {
  private static final String PREFIX = "vars.";

  /// What a column holds.
  public enum Kind {
    NAME,
    VARIABLE,
    EXPECTED,
    NOTES
  }

  private static final CaseColumn NAME = new CaseColumn(Kind.NAME, "name", true);
  private static final CaseColumn EXPECTED = new CaseColumn(Kind.EXPECTED, "expected", true);
  private static final CaseColumn NOTES = new CaseColumn(Kind.NOTES, "notes", true);

  /// The columns of a prompt's cases: name, the variables that its texts use, those that only cases have, the rest.
  public static List<CaseColumn> of(Prompt prompt, Set<String> usedNames) {
    Set<String> others = new LinkedHashSet<>();
    prompt.cases().forEach(one -> others.addAll(one.vars().keySet()));
    List<CaseColumn> columns = new ArrayList<>(List.of(NAME));
    usedNames.forEach(name -> columns.add(new CaseColumn(Kind.VARIABLE, name, true)));
    others.stream().filter(name -> !usedNames.contains(name))
        .forEach(name -> columns.add(new CaseColumn(Kind.VARIABLE, name, false)));
    columns.addAll(List.of(EXPECTED, NOTES));
    return List.copyOf(columns);
  }

  /// The column of this heading in a file, where `vars.name` is a variable called like one of the other columns.
  public static CaseColumn ofHeading(String heading) {
    return switch (heading) {
      case "name" -> NAME;
      case "expected" -> EXPECTED;
      case "notes" -> NOTES;
      default -> new CaseColumn(Kind.VARIABLE,
          heading.startsWith(PREFIX) ? heading.substring(PREFIX.length()) : heading, true);
    };
  }

  /// What stands above the column in a file.
  public String heading() {
    return kind == Kind.VARIABLE && ofHeading(name).kind() != Kind.VARIABLE ? PREFIX + name : name;
  }

  /// What a case has in this column; empty where it has nothing.
  public String of(TestCase one) {
    return switch (kind) {
      case NAME -> one.name();
      case VARIABLE -> one.vars().getOrDefault(name, "");
      case EXPECTED -> one.expected().orElse("");
      case NOTES -> one.notes();
    };
  }

  /// The case with what a file gives for this column: there an empty value is a value all the same.
  public TestCase withGiven(TestCase one, String text) {
    if (kind != Kind.VARIABLE) {
      return with(one, text);
    }
    Map<String, String> vars = new LinkedHashMap<>(one.vars());
    vars.put(name, text);
    return new TestCase(one.name(), vars, one.expected(), one.notes());
  }

  /// The case with something else in this column. A variable that is emptied is taken away, so that its default counts.
  public TestCase with(TestCase one, String text) {
    return switch (kind) {
      case NAME -> new TestCase(text, one.vars(), one.expected(), one.notes());
      case EXPECTED -> new TestCase(one.name(), one.vars(), Optional.of(text).filter(t -> !t.isEmpty()), one.notes());
      case NOTES -> new TestCase(one.name(), one.vars(), one.expected(), text);
      case VARIABLE -> {
        Map<String, String> vars = new LinkedHashMap<>(one.vars());
        if (text.isEmpty()) {
          vars.remove(name);
        } else {
          vars.put(name, text);
        }
        yield new TestCase(one.name(), vars, one.expected(), one.notes());
      }
    };
  }

  /// A case with nothing in it.
  public static TestCase empty() {
    return new TestCase("", Map.of(), Optional.empty(), "");
  }
}
