package deliberate.prompt.file;

import deliberate.prompt.TestCase;
import deliberate.prompt.cases.CaseColumn;
import deliberate.prompt.cases.DelimitedRows;
import deliberate.prompt.file.tree.Field;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.FileText;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.file.tree.YamlTree;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Test cases in a file beside the prompt's.
///
/// `.yaml`, `.yml` and `.json` hold the same list that would stand under `cases`. `.csv` has one row per case under a
/// row of headings: `name`, `expected` and `notes` are those of the case, every other column is a variable, and
/// `vars.name` is a variable called like one of the three.
final class CasesFile {
  private static final List<String> ENDINGS = List.of("csv", "yaml", "yml", "json");

  private CasesFile() {}

  static List<TestCase> beside(Path folder, Field reference) throws PromptFileException {
    Path file = within(folder, reference);
    String text = FileText.read(file).text();
    if (!ENDINGS.contains(ending(file))) {
      throw refused(reference);
    }
    return parse(file, text);
  }

  /// The cases in a text, by the ending of the file that it is in.
  static List<TestCase> parse(Path file, String text) throws PromptFileException {
    String name = file.getFileName().toString();
    return ending(file).equals("csv") ? fromCsv(DelimitedRows.parse(text, ','))
        : PromptReader.readCases(YamlTree.of(text, name), name);
  }

  static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /// Only a file in the prompt's own folder or below it: a prompt from elsewhere must not reach for others.
  private static Path within(Path folder, Field reference) throws PromptFileException {
    try {
      Path file = folder.resolve(reference.text()).normalize();
      if (file.startsWith(folder.normalize()) && !file.equals(folder.normalize())) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw refused(reference);
    }
    throw refused(reference);
  }

  private static PromptFileException refused(Field reference) throws PromptFileException {
    return reference.problem(Kind.CASES_UNREADABLE, List.of("csv", "yaml", "json"), Field.quoted(reference.text()));
  }

  private static List<TestCase> fromCsv(List<List<String>> rows) {
    List<TestCase> cases = new ArrayList<>();
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      TestCase one = CaseColumn.empty();
      for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) {
        String heading = rows.getFirst().get(i).strip();
        one = heading.isEmpty() ? one : CaseColumn.ofHeading(heading).withGiven(one, row.get(i));
      }
      cases.add(one);
    }
    return cases;
  }
}
