package deliberate.prompt.file;

import deliberate.prompt.TestCase;
import deliberate.prompt.cases.CaseColumn;
import deliberate.prompt.cases.DelimitedRows;
import deliberate.prompt.file.YamlPatch.Unplaceable;
import deliberate.prompt.file.tree.FileText;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.file.tree.YamlTree;
import deliberate.store.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// Puts changed test cases back into the file beside the prompt's that they came from.
///
/// A table keeps its columns and gets those that are new at its end; an empty value there is a value. A list in YAML
/// keeps its comments where a change has a clear place.
final class CasesFileEdit {
  private CasesFileEdit() {}

  /// Nothing is written where that file is not there, or does not hold any more what was read from it: then the
  /// prompt's own file has to take the cases.
  ///
  /// @return the cases as they now stand in the file; empty where it was not written
  /// @throws PromptFileException where it cannot be read or written; what was there before is still there
  static Optional<List<TestCase>> save(Path folder, PromptDocument document, List<TestCase> cases)
      throws PromptFileException {
    Path file = folder.resolve(document.casesFile().orElseThrow()).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    FileText before = FileText.read(file);
    List<TestCase> there = CasesFile.parse(file, before.text());
    if (!there.equals(document.prompt().cases())) {
      return Optional.empty();
    }
    String text = text(file, before.text(), there, cases);
    try {
      AtomicFile.write(file, before.with(text).whole().getBytes(StandardCharsets.UTF_8));
    } catch (IOException | ReadOnlyFileSystemException e) {
      throw PromptFile.notWritten(file, e);
    }
    return Optional.of(CasesFile.parse(file, text));
  }

  private static String text(Path file, String before, List<TestCase> there, List<TestCase> cases)
      throws PromptFileException {
    return switch (CasesFile.ending(file)) {
      case "csv" -> table(before, cases);
      case "json" -> JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(plain(data(cases))) + "\n";
      default -> list(file, before, there, cases);
    };
  }

  private static String table(String before, List<TestCase> cases) {
    List<List<String>> old = DelimitedRows.parse(before, ',');
    Set<CaseColumn> columns = new LinkedHashSet<>();
    if (!old.isEmpty()) {
      old.getFirst().stream().map(String::strip).filter(heading -> !heading.isEmpty())
          .forEach(heading -> columns.add(CaseColumn.ofHeading(heading)));
    }
    cases.forEach(one -> columns.addAll(filled(one)));
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(CaseColumn::heading).toList());
    cases.forEach(one -> rows.add(columns.stream().map(column -> column.of(one)).toList()));
    return DelimitedRows.write(rows, ',');
  }

  private static List<CaseColumn> filled(TestCase one) {
    List<CaseColumn> columns = new ArrayList<>();
    one.vars().keySet().forEach(name -> columns.add(new CaseColumn(CaseColumn.Kind.VARIABLE, name, true)));
    List.of("name", "expected", "notes").forEach(heading -> columns.add(CaseColumn.ofHeading(heading)));
    columns.removeIf(column -> column.of(one).isEmpty());
    return columns;
  }

  private static String list(Path file, String before, List<TestCase> there, List<TestCase> cases)
      throws PromptFileException {
    try {
      String patched = YamlPatch.apply(YamlTree.of(before, file.getFileName().toString()), data(there), data(cases));
      if (CasesFile.parse(file, patched).equals(cases)) {
        return patched;
      }
    } catch (Unplaceable | PromptFileException _) { // then it is written afresh
    }
    return YamlEmitter.list(data(cases));
  }

  private static List<Map<String, Object>> data(List<TestCase> cases) {
    return cases.stream().map(PromptData::testCase).toList();
  }

  /// Texts as JSON has them.
  private static Object plain(Object data) {
    return switch (data) {
      case List<?> list -> list.stream().map(CasesFileEdit::plain).toList();
      case Map<?, ?> map -> {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((key, value) -> plain.put(key.toString(), plain(value)));
        yield plain;
      }
      case PromptData.Words words -> words.text();
      default -> data;
    };
  }
}
