package deliberate.prompt.file;

import deliberate.prompt.CheckSpec;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.PinnedPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import deliberate.prompt.file.tree.Field;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.file.tree.YamlTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Makes a prompt of the nodes of its file; stops at the first thing it cannot use.
final class PromptReader {
  static final int FORMAT = Migrations.KNOWN.newest();

  private final String file;
  private final Optional<Path> folder;
  private final List<FileProblem> warnings = new ArrayList<>();
  private Optional<String> casesFile = Optional.empty();

  /// @param folder where a file of test cases is looked for
  PromptReader(String file, Optional<Path> folder) {
    this.file = file;
    this.folder = folder;
  }

  /// What was read.
  ///
  /// @param casesFile the file beside the prompt's that holds the test cases, as it is named there
  record Result(Prompt prompt, List<FileProblem> warnings, Optional<String> casesFile) {}

  Result read(YamlTree tree) throws PromptFileException {
    Node root = tree.root().filter(MappingNode.class::isInstance)
        .orElseThrow(() -> new PromptFileException(notAPrompt(tree.root().map(YamlTree::line).orElse(0))));
    Map<String, Field> keys = new Field(root, YamlTree.line(root), "", file, warnings).keys(PromptKeys.PROMPT);
    checkFormat(keys.get("deliberate"));
    Prompt prompt = new Prompt(
        id(keys.get("id"), tree.text()),
        text(keys, "title"),
        text(keys, "description"),
        texts(keys, "tags"),
        markup(keys),
        sections(keys),
        list(keys, "examples", this::example),
        list(keys, "turns", this::turn),
        list(keys, "variables", this::variable),
        cases(keys.get("cases")),
        list(keys, "checks", this::check),
        list(keys, "panes", this::pane),
        texts(keys, "ignores"));
    return new Result(prompt, List.copyOf(warnings), casesFile);
  }

  /// The version that the text says it is of; the newest where it says none, which is told when it is read.
  static int version(YamlTree tree) {
    return tree.root().filter(MappingNode.class::isInstance).map(MappingNode.class::cast).stream()
        .flatMap(map -> map.getValue().stream()).filter(entry -> YamlMerge.key(entry).equals("deliberate"))
        .map(NodeTuple::getValueNode).filter(ScalarNode.class::isInstance)
        .map(node -> ((ScalarNode) node).getValue()).filter(number -> number.matches("[1-9]\\d{0,8}"))
        .map(Integer::parseInt).findFirst().orElse(FORMAT);
  }

  /// Cases from a file that holds nothing but a list of them.
  static List<TestCase> readCases(YamlTree tree, String file) throws PromptFileException {
    PromptReader reader = new PromptReader(file, Optional.empty());
    if (tree.root().isEmpty()) {
      return List.of();
    }
    Node root = tree.root().get();
    return reader.each(new Field(root, YamlTree.line(root), "", file, reader.warnings), reader::testCase);
  }

  private void checkFormat(Field version) throws PromptFileException {
    if (version == null) {
      throw new PromptFileException(notAPrompt(1));
    }
    String number = version.text();
    if (!number.matches("[1-9]\\d{0,8}")) {
      throw version.wrongType("number");
    }
    if (Integer.parseInt(number) > FORMAT) {
      throw version.problem(Kind.NEWER_FORMAT, List.of(String.valueOf(FORMAT)), number);
    }
  }

  private FileProblem notAPrompt(int line) {
    return new FileProblem(Kind.NOT_A_PROMPT, file, line, "", List.of("deliberate: " + FORMAT), "");
  }

  /// A file without an id gets one made of its text, so that it stays the same until the file is saved.
  private UUID id(Field id, String text) throws PromptFileException {
    if (id == null) {
      warnings.add(new FileProblem(Kind.ID_MADE, file, 1, "id", List.of(), ""));
      return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    if (!id.text().matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
      throw id.wrongType("uuid");
    }
    return UUID.fromString(id.text());
  }

  private List<Section> sections(Map<String, Field> prompt) throws PromptFileException {
    Set<String> ids = new HashSet<>();
    return list(prompt, "sections", section -> {
      Map<String, Field> keys = section.keys(PromptKeys.SECTION);
      SectionKind kind = required(section, keys, "kind").choice(SectionKind.values(), SectionKind::id);
      String id = keys.containsKey("id") ? text(keys, "id") : kind.freeId(ids::contains);
      if (!ids.add(id)) {
        throw keys.get("id").problem(Kind.DUPLICATE_ID, List.of(), Field.quoted(id));
      }
      return new Section(id, kind, text(keys, "title"), role(keys.get("role")), text(keys, "text"),
          isOn(keys, "enabled"));
    });
  }

  private static Optional<Role> role(Field role) throws PromptFileException {
    return role == null
        ? Optional.empty()
        : Optional.of(role.choice(new Role[] {Role.SYSTEM, Role.USER}, Role::id));
  }

  private Example example(Field example) throws PromptFileException {
    Map<String, Field> keys = example.keys(PromptKeys.EXAMPLE);
    return new Example(text(keys, "input"), text(keys, "output"), isOn(keys, "enabled"));
  }

  private Turn turn(Field turn) throws PromptFileException {
    Map<String, Field> keys = turn.keys(PromptKeys.TURN);
    return new Turn(required(turn, keys, "text").text(), isOn(keys, "enabled"));
  }

  private Variable variable(Field variable) throws PromptFileException {
    Map<String, Field> keys = variable.keys(PromptKeys.VARIABLE);
    return new Variable(
        required(variable, keys, "name").text(),
        keys.containsKey("type")
            ? keys.get("type").choice(Variable.Type.values(), Variable.Type::id)
            : Variable.Type.TEXT,
        optionalText(keys, "default"),
        text(keys, "description"));
  }

  private List<TestCase> cases(Field cases) throws PromptFileException {
    if (cases == null) {
      return List.of();
    }
    if (!(cases.node() instanceof ScalarNode)) {
      return each(cases, this::testCase);
    }
    casesFile = Optional.of(cases.text());
    if (folder.isEmpty()) {
      cases.warn(Kind.CASES_NOT_LOADED);
      return List.of();
    }
    return CasesFile.beside(folder.get(), cases);
  }

  private TestCase testCase(Field testCase) throws PromptFileException {
    Map<String, Field> keys = testCase.keys(PromptKeys.CASE);
    Map<String, String> vars = new LinkedHashMap<>();
    if (keys.containsKey("vars")) {
      for (Map.Entry<String, Field> entry : keys.get("vars").keys().entrySet()) {
        vars.put(entry.getKey(), entry.getValue().text());
      }
    }
    return new TestCase(text(keys, "name"), vars, optionalText(keys, "expected"), text(keys, "notes"));
  }

  private CheckSpec check(Field check) throws PromptFileException {
    Map<String, Field> keys = check.keys();
    String type = required(check, keys, "type").text();
    keys.remove("type");
    return new CheckSpec(type, data(keys));
  }

  private PaneSpec pane(Field pane) throws PromptFileException {
    Map<String, Field> keys = pane.keys(PromptKeys.PANE);
    return new PaneSpec(
        required(pane, keys, "model").text(),
        text(keys, "effort"),
        keys.containsKey("options") ? data(keys.get("options").keys()) : Map.of(),
        text(keys, "technique"),
        Optional.of(text(keys, "system")).filter(system -> !system.isEmpty()),
        isOn(keys, "examples"),
        keys.containsKey("prompt") ? Optional.of(pinned(keys.get("prompt"))) : Optional.empty());
  }

  private PinnedPrompt pinned(Field pinned) throws PromptFileException {
    Map<String, Field> keys = pinned.keys(PromptKeys.PINNED);
    return new PinnedPrompt(markup(keys), sections(keys), list(keys, "examples", this::example),
        list(keys, "turns", this::turn));
  }

  private static Markup markup(Map<String, Field> keys) throws PromptFileException {
    return keys.containsKey("markup") ? keys.get("markup").choice(Markup.values(), Markup::id) : Markup.XML;
  }

  private static Map<String, Object> data(Map<String, Field> keys) throws PromptFileException {
    Map<String, Object> data = new LinkedHashMap<>();
    for (Map.Entry<String, Field> entry : keys.entrySet()) {
      data.put(entry.getKey(), entry.getValue().data());
    }
    return data;
  }

  private static Field required(Field in, Map<String, Field> keys, String key) throws PromptFileException {
    if (!keys.containsKey(key)) {
      throw in.missing(key);
    }
    return keys.get(key);
  }

  private static boolean isOn(Map<String, Field> keys, String key) throws PromptFileException {
    return !keys.containsKey(key) || keys.get(key).flag();
  }

  private static String text(Map<String, Field> keys, String key) throws PromptFileException {
    return optionalText(keys, key).orElse("");
  }

  private static Optional<String> optionalText(Map<String, Field> keys, String key) throws PromptFileException {
    return keys.containsKey(key) ? Optional.of(keys.get(key).text()) : Optional.empty();
  }

  private List<String> texts(Map<String, Field> keys, String key) throws PromptFileException {
    return list(keys, key, Field::text);
  }

  private <T> List<T> list(Map<String, Field> keys, String key, Read<T> read) throws PromptFileException {
    return keys.containsKey(key) ? each(keys.get(key), read) : List.of();
  }

  private <T> List<T> each(Field list, Read<T> read) throws PromptFileException {
    List<T> items = new ArrayList<>();
    for (Field item : list.items()) {
      items.add(read.from(item));
    }
    return items;
  }

  private interface Read<T> {
    T from(Field field) throws PromptFileException;
  }
}
