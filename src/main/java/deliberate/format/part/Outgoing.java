package deliberate.format.part;

import deliberate.format.Loss;
import deliberate.format.Losses;
import deliberate.prompt.Example;
import deliberate.prompt.Message;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Role;
import deliberate.prompt.file.tree.FileProblem;
import deliberate.prompt.file.tree.FileProblem.Kind;
import deliberate.prompt.file.tree.PromptFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A prompt on its way into a foreign file: its messages in that file's template syntax, and the account of what stays
/// behind, by the keys of a prompt file.
public final class Outgoing {
  private final Prompt prompt;
  private final TemplateSyntax syntax;
  private final Losses losses = new Losses();
  private final List<Message> messages;

  /// @throws PromptFileException where there is nothing to send
  public Outgoing(Prompt prompt, TemplateSyntax syntax, String format) throws PromptFileException {
    this.prompt = prompt;
    this.syntax = syntax;
    this.messages = PromptCompiler.compile(held(prompt), Map.of()).messages().stream()
        .map(message -> new Message(message.role(), syntax.write(message.text(), "sections", losses))).toList();
    if (messages.isEmpty()) {
      throw new PromptFileException(
          new FileProblem(Kind.NOTHING_TO_WRITE, prompt.title(), 0, "", List.of(format), ""));
    }
    loseSwitchedOff();
    lose(!prompt.turns().isEmpty(), "turns");
    lose(!prompt.ignores().isEmpty(), "ignores");
    prompt.variables().stream().filter(variable -> !syntax.nameFor(variable.name()).equals(variable.name()))
        .forEach(variable -> losses.add(Loss.Kind.RENAMED, "variables", variable.name(),
            syntax.nameFor(variable.name())));
  }

  public Losses losses() {
    return losses;
  }

  /// System message first, where there is one; variables as the tool writes them.
  public List<Message> messages() {
    return messages;
  }

  public Optional<String> system() {
    return text(Role.SYSTEM);
  }

  public Optional<String> user() {
    return text(Role.USER);
  }

  /// All of it as one text.
  public String joined() {
    if (messages.size() > 1) {
      losses.add(Loss.Kind.SYSTEM_JOINED, "sections");
    }
    return messages.stream().map(Message::text).collect(Collectors.joining("\n\n"));
  }

  /// The first pane whose model others know; the rest is reported.
  public Optional<PaneSpec> onlyPane() {
    List<PaneSpec> panes = prompt.panes().stream().filter(pane -> !loseHere(pane)).toList();
    if (panes.size() > 1) {
      losses.add(Loss.Kind.FIRST_ONLY, "panes", String.valueOf(panes.size()));
    }
    Optional<PaneSpec> pane = panes.stream().findFirst();
    pane.ifPresent(this::loseSpecial);
    return pane;
  }

  /// Whether the pane's model exists here alone, which is reported.
  public boolean loseHere(PaneSpec pane) {
    boolean here = pane.model().startsWith("offline/");
    if (here) {
      losses.add(Loss.Kind.MODEL_HERE_ONLY, place(pane), pane.model());
    }
    return here;
  }

  /// What a pane does that no other tool can.
  public void loseSpecial(PaneSpec pane) {
    lose(!pane.technique().isEmpty(), place(pane) + ".technique");
    lose(pane.system().isPresent(), place(pane) + ".system");
    lose(!pane.examples(), place(pane) + ".examples");
  }

  /// The pane's place in the prompt file.
  public String place(PaneSpec pane) {
    return "panes[" + prompt.panes().indexOf(pane) + "]";
  }

  /// Reports a part of the prompt, if it is there.
  public void lose(boolean there, String place) {
    if (there) {
      losses.add(Loss.Kind.NO_PLACE, place);
    }
  }

  public void loseDescription() {
    lose(!prompt.title().isEmpty(), "title");
    lose(!prompt.description().isEmpty(), "description");
    loseTags();
  }

  public void loseTags() {
    lose(!prompt.tags().isEmpty(), "tags");
  }

  public void loseVariables() {
    for (int i = 0; i < prompt.variables().size(); i++) {
      lose(prompt.variables().get(i).defaultValue().isPresent(), "variables[" + i + "].default");
      loseDescription(i);
    }
  }

  /// Of variables that have a place, but no description.
  public void loseDescription(int variable) {
    lose(!prompt.variables().get(variable).description().isEmpty(), "variables[" + variable + "].description");
  }

  public void loseCasesAndChecks() {
    lose(!prompt.cases().isEmpty(), "cases");
    lose(!prompt.checks().isEmpty(), "checks");
  }

  private Optional<String> text(Role role) {
    return messages.stream().filter(message -> message.role() == role).map(Message::text).findFirst();
  }

  private void loseSwitchedOff() {
    for (int i = 0; i < prompt.sections().size(); i++) {
      if (!prompt.sections().get(i).enabled()) {
        losses.add(Loss.Kind.SWITCHED_OFF, "sections[" + i + "]");
      }
    }
    for (int i = 0; i < prompt.examples().size(); i++) {
      if (!prompt.examples().get(i).enabled()) {
        losses.add(Loss.Kind.SWITCHED_OFF, "examples[" + i + "]");
      }
    }
  }

  /// Without defaults, so that variables stay, and with literal braces held back.
  private static Prompt held(Prompt prompt) {
    return prompt.withVariables(List.of())
        .withSections(prompt.sections().stream()
            .map(section -> section.withText(TemplateSyntax.held(section.text()))).toList())
        .withExamples(prompt.examples().stream().map(example -> new Example(TemplateSyntax.held(example.input()),
            TemplateSyntax.held(example.output()), example.enabled())).toList());
  }
}
