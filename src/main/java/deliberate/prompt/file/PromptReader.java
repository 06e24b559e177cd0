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
import deliberate.prompt.file.tree.Fields;
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
    Fields keys = new Field(root, YamlTree.line(root), "", file, warnings).fields(PromptKeys.PROMPT);
    checkFormat(keys);
    Prompt prompt = new Prompt(
        id(keys, tree.text()),
        keys.text("title"),
        keys.text("description"),
        keys.list("tags", Field::text),
        markup(keys),
        sections(keys),
        keys.list("examples", this::example),
        keys.list("turns", this::turn),
        keys.list("variables", this::variable),
        keys.has("cases") ? cases(keys.required("cases")) : List.of(),
        keys.list("checks", this::check),
        keys.list("panes", this::pane),
        keys.list("ignores", Field::text));
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
    return Fields.each(new Field(root, YamlTree.line(root), "", file, reader.warnings), reader::testCase);
  }

  private void checkFormat(Fields keys) throws PromptFileException {
    Field version = keys.find("deliberate").orElseThrow(() -> new PromptFileException(notAPrompt(1)));
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
  private UUID id(Fields keys, String text) throws PromptFileException {
    if (!keys.has("id")) {
      warnings.add(new FileProblem(Kind.ID_MADE, file, 1, "id", List.of(), ""));
      return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    Field id = keys.required("id");
    if (!id.text().matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")) {
      throw id.wrongType("uuid");
    }
    return UUID.fromString(id.text());
  }

  private List<Section> sections(Fields prompt) throws PromptFileException {
    Set<String> ids = new HashSet<>();
    return prompt.list("sections", section -> {
      Fields keys = section.fields(PromptKeys.SECTION);
      SectionKind kind = keys.required("kind").choice(SectionKind.values(), SectionKind::id);
      String id = keys.has("id") ? keys.text("id") : kind.freeId(ids::contains);
      if (!ids.add(id)) {
        throw keys.required("id").problem(Kind.DUPLICATE_ID, List.of(), Field.quoted(id));
      }
      return new Section(id, kind, keys.text("title"), role(keys), keys.text("text"),
          keys.isOn("enabled"));
    });
  }

  private static Optional<Role> role(Fields keys) throws PromptFileException {
    return keys.has("role")
        ? Optional.of(keys.required("role").choice(new Role[] {Role.SYSTEM, Role.USER}, Role::id))
        : Optional.empty();
  }

  private Example example(Field example) throws PromptFileException {
    Fields keys = example.fields(PromptKeys.EXAMPLE);
    return new Example(keys.text("input"), keys.text("output"), keys.isOn("enabled"));
  }

  private Turn turn(Field turn) throws PromptFileException {
    Fields keys = turn.fields(PromptKeys.TURN);
    return new Turn(keys.required("text").text(), keys.isOn("enabled"));
  }

  private Variable variable(Field variable) throws PromptFileException {
    Fields keys = variable.fields(PromptKeys.VARIABLE);
    return new Variable(
        keys.required("name").text(),
        keys.choice("type", Variable.Type.values(), Variable.Type::id, Variable.Type.TEXT),
        keys.optionalText("default"),
        keys.text("description"));
  }

  private List<TestCase> cases(Field cases) throws PromptFileException {
    if (!(cases.node() instanceof ScalarNode)) {
      return Fields.each(cases, this::testCase);
    }
    casesFile = Optional.of(cases.text());
    if (folder.isEmpty()) {
      cases.warn(Kind.CASES_NOT_LOADED);
      return List.of();
    }
    return CasesFile.beside(folder.get(), cases);
  }

  private TestCase testCase(Field testCase) throws PromptFileException {
    Fields keys = testCase.fields(PromptKeys.CASE);
    Map<String, String> vars = new LinkedHashMap<>();
    if (keys.has("vars")) {
      for (Map.Entry<String, Field> entry : keys.required("vars").keys().entrySet()) {
        vars.put(entry.getKey(), entry.getValue().text());
      }
    }
    return new TestCase(keys.text("name"), vars, keys.optionalText("expected"), keys.text("notes"));
  }

  private CheckSpec check(Field check) throws PromptFileException {
    Map<String, Field> keys = check.keys();
    String type = new Fields(check, keys).required("type").text();
    keys.remove("type");
    return new CheckSpec(type, Fields.data(keys));
  }

  private PaneSpec pane(Field pane) throws PromptFileException {
    Fields keys = pane.fields(PromptKeys.PANE);
    return new PaneSpec(
        keys.required("model").text(),
        keys.text("effort"),
        keys.has("options") ? Fields.data(keys.required("options").keys()) : Map.of(),
        keys.text("technique"),
        Optional.of(keys.text("system")).filter(system -> !system.isEmpty()),
        keys.isOn("examples"),
        keys.has("prompt") ? Optional.of(pinned(keys.required("prompt"))) : Optional.empty());
  }

  private PinnedPrompt pinned(Field pinned) throws PromptFileException {
    Fields keys = pinned.fields(PromptKeys.PINNED);
    return new PinnedPrompt(markup(keys), sections(keys), keys.list("examples", this::example),
        keys.list("turns", this::turn));
  }

  private static Markup markup(Fields keys) throws PromptFileException {
    return keys.choice("markup", Markup.values(), Markup::id, Markup.XML);
  }
}
