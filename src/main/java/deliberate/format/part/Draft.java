package deliberate.format.part;

import deliberate.format.Incoming;
import deliberate.format.Losses;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Placeholders;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.TestCase;
import deliberate.prompt.Turn;
import deliberate.prompt.Variable;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import deliberate.prompt.outline.Outline;
import deliberate.prompt.outline.Outline.How;
import deliberate.prompt.outline.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A prompt while it is put together from a foreign file.
public final class Draft {
  private String title = "";
  private String description = "";
  private final List<String> tags = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<TestCase> cases = new ArrayList<>();
  private final List<CheckSpec> checks = new ArrayList<>();
  private final List<PaneSpec> panes = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private Optional<Markup> markup = Optional.empty();

  /// Gives it a title; without one it is called like its file.
  public void entitle(String words) {
    title = words;
  }

  public void describe(String words) {
    description = words;
  }

  public void addTag(String tag) {
    tags.add(tag);
  }

  public void addVariable(Variable variable) {
    variables.add(variable);
  }

  public void addCase(TestCase testCase) {
    cases.add(testCase);
  }

  public void addCheck(CheckSpec check) {
    checks.add(check);
  }

  public void addPane(PaneSpec pane) {
    panes.add(pane);
  }

  /// Takes in a conversation: sections from what the system and the user say first, worked examples where pairs clearly
  /// are some, and turns from what the user says later.
  public Draft say(List<Spoken> messages, Losses losses) {
    messages.stream().filter(one -> one.role() == Role.SYSTEM).forEach(one -> addText(one.text(), Role.SYSTEM));
    Exchange exchange = Exchange.of(messages.stream().filter(one -> one.role() != Role.SYSTEM).toList(), losses);
    examples.addAll(exchange.examples());
    exchange.opening().ifPresent(text -> addText(text, Role.USER));
    exchange.later().forEach(text -> turns.add(new Turn(text)));
    return this;
  }

  /// Takes in a text that does not say who speaks, told apart into sections by its tags, headings or paragraphs.
  public void addText(String text) {
    add(Outline.of(text), Optional.empty());
  }

  /// A message without tags and headings is one section.
  private void addText(String text, Role role) {
    Outline outline = Outline.of(text);
    if (outline.how() == How.PARAGRAPHS && !outline.pieces().isEmpty()) {
      addSection(outline.pieces().getFirst().kind(), "", text.strip(), Optional.of(role));
    } else {
      add(outline, Optional.of(role));
    }
  }

  private void add(Outline outline, Optional<Role> role) {
    markup = markup.or(() -> Optional.ofNullable(markup(outline.how())));
    for (Piece piece : outline.pieces()) {
      boolean pairs = piece.kind() == SectionKind.EXAMPLES;
      examples.addAll(piece.examples());
      addSection(piece.kind(), pairs ? "" : piece.title(), piece.text(), role);
    }
  }

  private void addSection(SectionKind kind, String title, String text, Optional<Role> role) {
    String id = kind.freeId(taken -> sections.stream().anyMatch(one -> one.id().equals(taken)));
    sections.add(new Section(id, kind, title, role.filter(given -> given != kind.defaultRole()), text, true));
  }

  /// The prompt. Variables that its texts use and nobody declared are declared.
  ///
  /// @throws PromptFileException where there is nothing to send
  public Prompt prompt(Incoming file, String format) throws PromptFileException {
    if (sections.isEmpty() && examples.isEmpty() && turns.isEmpty()) {
      throw new PromptFileException(new FileProblem(Kind.NO_PROMPT, file.name(), 0, "", List.of(format), ""));
    }
    String named = title.isBlank() && file.file().isPresent() ? file.name().replaceFirst("\\..*", "") : title.strip();
    Prompt prompt = new Prompt(UUID.randomUUID(), named, description.strip(), tags, markup.orElse(Markup.XML),
        sections, examples, turns, List.of(), cases, checks, panes, List.of());
    List<Variable> all = new ArrayList<>(variables);
    for (String name : Placeholders.names(prompt)) {
      if (all.stream().noneMatch(known -> known.name().equals(name))) {
        all.add(new Variable(name, Variable.Type.TEXT, Optional.empty(), ""));
      }
    }
    return withoutNeedlessPlace(prompt.withVariables(all));
  }

  /// Examples stand where they would stand anyway: then the section that only marks their place goes.
  private static Prompt withoutNeedlessPlace(Prompt prompt) {
    Prompt without = prompt.withSections(prompt.sections().stream()
        .filter(section -> section.kind() != SectionKind.EXAMPLES).toList());
    boolean same = PromptCompiler.compile(without, Map.of()).messages()
        .equals(PromptCompiler.compile(prompt, Map.of()).messages());
    return same ? without : prompt;
  }

  private static Markup markup(How how) {
    return switch (how) {
      case TAGS -> Markup.XML;
      case HEADINGS -> Markup.MARKDOWN;
      case LABELS -> Markup.PLAIN;
      case PARAGRAPHS -> null;
    };
  }
}
