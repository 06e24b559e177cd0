package deliberate.prompt;

import java.util.List;
import java.util.UUID;

/// A whole structured prompt; immutable, every change makes a new one.
///
/// @param ignores lint findings that the author has waved through, by rule id
public record Prompt(
    UUID id,
    String title,
    String description,
    List<String> tags,
    Markup markup,
    List<Section> sections,
    List<Example> examples,
    List<Turn> turns,
    List<Variable> variables,
    List<TestCase> cases,
    List<CheckSpec> checks,
    List<PaneSpec> panes,
    List<String> ignores) {

  public Prompt {
    tags = List.copyOf(tags);
    sections = List.copyOf(sections);
    examples = List.copyOf(examples);
    turns = List.copyOf(turns);
    variables = List.copyOf(variables);
    cases = List.copyOf(cases);
    checks = List.copyOf(checks);
    panes = List.copyOf(panes);
    ignores = List.copyOf(ignores);
  }

  /// A prompt with nothing in it but a fresh id.
  public static Prompt empty() {
    return new Prompt(UUID.randomUUID(), "", "", List.of(), Markup.XML, List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of());
  }

  public Prompt withId(UUID newId) {
    return new Prompt(newId, title, description, tags, markup, sections, examples, turns, variables, cases, checks,
        panes, ignores);
  }

  public Prompt withTitle(String newTitle) {
    return new Prompt(id, newTitle, description, tags, markup, sections, examples, turns, variables, cases, checks,
        panes, ignores);
  }

  public Prompt withMarkup(Markup newMarkup) {
    return new Prompt(id, title, description, tags, newMarkup, sections, examples, turns, variables, cases, checks,
        panes, ignores);
  }

  public Prompt withSections(List<Section> newSections) {
    return new Prompt(id, title, description, tags, markup, newSections, examples, turns, variables, cases, checks,
        panes, ignores);
  }

  public Prompt withExamples(List<Example> newExamples) {
    return new Prompt(id, title, description, tags, markup, sections, newExamples, turns, variables, cases, checks,
        panes, ignores);
  }

  public Prompt withChecks(List<CheckSpec> newChecks) {
    return new Prompt(id, title, description, tags, markup, sections, examples, turns, variables, cases, newChecks,
        panes, ignores);
  }

  public Prompt withPanes(List<PaneSpec> newPanes) {
    return new Prompt(id, title, description, tags, markup, sections, examples, turns, variables, cases, checks,
        newPanes, ignores);
  }

  public Prompt withTurns(List<Turn> newTurns) {
    return new Prompt(id, title, description, tags, markup, sections, examples, newTurns, variables, cases, checks,
        panes, ignores);
  }

  public Prompt withVariables(List<Variable> newVariables) {
    return new Prompt(id, title, description, tags, markup, sections, examples, turns, newVariables, cases, checks,
        panes, ignores);
  }

  public Prompt withCases(List<TestCase> newCases) {
    return new Prompt(id, title, description, tags, markup, sections, examples, turns, variables, newCases, checks,
        panes, ignores);
  }
}
