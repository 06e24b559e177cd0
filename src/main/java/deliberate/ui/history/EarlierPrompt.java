package deliberate.ui.history;

import deliberate.prompt.Example;
import deliberate.prompt.Markup;
import deliberate.prompt.Message;
import deliberate.prompt.PaneSpec;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.Role;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import deliberate.prompt.outline.Outline;
import deliberate.provider.ChatRequest;
import deliberate.run.RunRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes a prompt again of what was sent: in its parts where these lead to the very same messages, else as one text for
/// each message.
final class EarlierPrompt {
  private EarlierPrompt() {}

  /// @param runs the first one's messages become the prompt, and each a pane
  static Prompt of(List<RunRecord> runs) {
    RunRecord first = runs.getFirst();
    List<Message> sent = opening(first.plan().request().messages());
    List<Message> messages = first.plan().request().messages();
    Prompt empty = Prompt.empty().withTitle(first.plan().prompt().title())
        .withTurns(messages.subList(sent.size(), messages.size()).stream()
            .filter(message -> message.role() == Role.USER).map(message -> new Turn(escaped(message.text()))).toList())
        .withPanes(runs.stream().map(run -> pane(run.plan().request())).toList());
    for (Markup markup : Markup.values()) {
      Prompt parted = inParts(empty.withMarkup(markup), sent);
      if (PromptCompiler.compile(parted, Map.of()).messages().equals(sent)) {
        return parted;
      }
    }
    return whole(empty, sent);
  }

  /// What was sent before the first answer.
  static List<Message> opening(List<Message> messages) {
    List<Message> opening = new ArrayList<>();
    for (Message message : messages) {
      if (message.role() == Role.ASSISTANT) {
        break;
      }
      opening.add(message);
    }
    return opening;
  }

  private static PaneSpec pane(ChatRequest asked) {
    return new PaneSpec(asked.model().id(), asked.effort().toString(), asked.options().toData(), "");
  }

  private static Prompt inParts(Prompt empty, List<Message> messages) {
    List<Section> sections = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Message message : messages) {
      for (Outline.Piece piece : Outline.of(message.text()).pieces()) {
        sections.add(section(taken, piece.kind(), piece.title(), message.role(), piece.text()));
        piece.examples().forEach(example -> examples.add(
            new Example(escaped(example.input()), escaped(example.output()), example.enabled())));
      }
    }
    return empty.withSections(sections).withExamples(examples);
  }

  private static Prompt whole(Prompt empty, List<Message> messages) {
    Set<String> taken = new LinkedHashSet<>();
    return empty.withSections(messages.stream().map(message -> section(taken,
        message.role() == Role.SYSTEM ? SectionKind.ROLE : SectionKind.TASK, "", message.role(), message.text()))
        .toList());
  }

  private static Section section(Set<String> taken, SectionKind kind, String title, Role role, String text) {
    String id = kind.freeId(taken::contains);
    taken.add(id);
    return new Section(id, kind, title, role == kind.defaultRole() ? Optional.empty() : Optional.of(role),
        escaped(text), true);
  }

  /// What was sent holds no variables any more.
  private static String escaped(String text) {
    return text.replace("{{", "\\{{");
  }
}
