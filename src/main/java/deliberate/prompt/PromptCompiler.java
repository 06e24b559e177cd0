package deliberate.prompt;

import deliberate.prompt.CompiledPrompt.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns a structured prompt and its values into the neutral messages that are sent.
///
/// - The system message holds the sections whose role is SYSTEM, the user message the others, both in written order; a
///   message with nothing in it is left out.
/// - Sections and examples that are disabled, or blank once filled, are left out. Blank lines around a section's text
///   are not sent.
/// - Follow-up turns that are enabled and not blank are what the user says next, without any markup.
/// - The examples stand where the first EXAMPLES section is, in the message of its role; when that one is disabled they
///   are left out. Without such a section they follow the last Task or Context of the user message, or end it.
public final class PromptCompiler {
  private final Prompt prompt;
  private final MarkupShape shape;
  private final Map<String, String> values;
  private final Set<String> unfilled = new LinkedHashSet<>();

  private PromptCompiler(Prompt prompt, Map<String, String> values) {
    this.prompt = prompt;
    this.shape = MarkupShape.of(prompt.markup());
    this.values = new HashMap<>(PromptValues.of(prompt, Optional.empty(), values));
  }

  /// @param values by variable; a variable that is absent here gets its default
  public static CompiledPrompt compile(Prompt prompt, Map<String, String> values) {
    return new PromptCompiler(prompt, values).compile();
  }

  private CompiledPrompt compile() {
    List<Message> messages = new ArrayList<>();
    List<CompiledPrompt.Part> parts = new ArrayList<>();
    List<CompiledPrompt.Escaped> escaped = new ArrayList<>();
    List<Section> sections = withExamples(prompt.sections());
    for (Role role : List.of(Role.SYSTEM, Role.USER)) {
      MessageBuilder message = new MessageBuilder(messages.size());
      sections.stream().filter(s -> s.effectiveRole() == role).forEach(s -> add(s, message));
      if (!message.isEmpty()) {
        messages.add(message.message(role));
        parts.addAll(message.parts());
        escaped.addAll(message.escaped());
      }
    }
    List<String> followUps = new ArrayList<>();
    for (int i = 0; i < prompt.turns().size(); i++) {
      String text = trimmed(fill(prompt.turns().get(i).enabled() ? prompt.turns().get(i).text() : ""));
      if (!text.isBlank()) {
        parts.add(new CompiledPrompt.Part(new Source.InTurn(i), messages.size() + followUps.size(), 0, text.length()));
        followUps.add(text);
      }
    }
    return new CompiledPrompt(messages, parts, List.copyOf(unfilled), escaped, followUps);
  }

  /// The enabled sections, with exactly one place for the examples if they are to be sent.
  private static List<Section> withExamples(List<Section> written) {
    List<Section> sections = new ArrayList<>();
    boolean placed = false;
    int afterTask = -1;
    for (Section section : written) {
      boolean examples = section.kind() == SectionKind.EXAMPLES;
      if (section.enabled() && !(examples && placed)) {
        sections.add(section);
        boolean leads = section.kind() == SectionKind.TASK || section.kind() == SectionKind.CONTEXT;
        afterTask = leads && section.effectiveRole() == Role.USER ? sections.size() : afterTask;
      }
      placed |= examples;
    }
    if (!placed) {
      sections.add(afterTask < 0 ? sections.size() : afterTask, Section.of("", SectionKind.EXAMPLES, ""));
    }
    return sections;
  }

  private void add(Section section, MessageBuilder message) {
    if (section.kind() == SectionKind.EXAMPLES) {
      addExamples(section, message);
      return;
    }
    String text = trimmed(fill(section.text()));
    if (!text.isBlank()) {
      MarkupShape.Fence fence = shape.section(heading(section));
      message.newBlock();
      message.markup(fence.before());
      message.text(new Source.InSection(section.id()), text, tags(fence));
      message.markup(fence.after());
    }
  }

  private void addExamples(Section section, MessageBuilder message) {
    MarkupShape.Fence all = shape.section(heading(section));
    int number = 0;
    for (int i = 0; i < prompt.examples().size(); i++) {
      Example example = prompt.examples().get(i);
      String input = trimmed(fill(example.enabled() ? example.input() : ""));
      String output = trimmed(fill(example.enabled() ? example.output() : ""));
      if (input.isBlank() && output.isBlank()) {
        continue;
      }
      if (number++ == 0) {
        message.newBlock();
        message.markup(all.before() + shape.examplesLead());
      } else {
        message.markup(shape.exampleGap());
      }
      MarkupShape.Fence one = shape.example(number);
      message.markup(one.before());
      addHalf("Input", new Source.InExample(i, false), input, List.of(all, one), message);
      message.markup(input.isBlank() || output.isBlank() ? "" : shape.halfGap());
      addHalf("Output", new Source.InExample(i, true), output, List.of(all, one), message);
      message.markup(one.after());
    }
    message.markup(number == 0 ? "" : all.after());
  }

  private void addHalf(String heading, Source source, String text, List<MarkupShape.Fence> around,
      MessageBuilder message) {
    if (!text.isBlank()) {
      MarkupShape.Fence half = shape.half(heading);
      message.markup(half.before());
      message.text(source, text, tags(around.get(0), around.get(1), half));
      message.markup(half.after());
    }
  }

  private String fill(String text) {
    return Placeholders.in(text).fill(name -> {
      Optional<String> value = Optional.ofNullable(values.get(name));
      if (value.isEmpty()) {
        unfilled.add(name);
      }
      return value;
    });
  }

  private static Set<String> tags(MarkupShape.Fence... fences) {
    Set<String> tags = new LinkedHashSet<>();
    for (MarkupShape.Fence fence : fences) {
      tags.add(fence.tag());
    }
    tags.remove("");
    return tags;
  }

  /// The section's title, or the usual heading of its kind where there is none that the markup can show.
  private String heading(Section section) {
    boolean shown = prompt.markup() == Markup.XML
        ? !MarkupShape.Xml.tag(section.title()).isEmpty()
        : !section.title().isBlank();
    return shown ? section.title() : heading(section.kind());
  }

  private static String heading(SectionKind kind) {
    if (kind == SectionKind.FREE) {
      return "Notes";
    }
    String words = kind.id().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// Without blank lines before it and without blanks after it.
  private static String trimmed(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      start = text.charAt(i) == '\n' ? i + 1 : start;
    }
    return text.substring(start).stripTrailing();
  }
}
