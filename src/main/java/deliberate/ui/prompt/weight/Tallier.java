package deliberate.ui.prompt.weight;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.CompiledPrompt.Part;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Example;
import deliberate.prompt.Message;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.Turn;
import deliberate.tokens.Count;
import deliberate.tokens.TokenCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Counts a compiled prompt part by part; what is switched off is counted as written. For one thread at a time.
public final class Tallier {
  private static final Count NOTHING = Count.measured(0);

  private final PieceCounter pieces = new PieceCounter();

  public TokenTally tally(Prompt prompt, CompiledPrompt compiled, TokenCounter counter) {
    pieces.begin(counter);
    Count sent = NOTHING;
    Map<Part, Count> parts = new HashMap<>();
    for (Part part : compiled.parts()) {
      Count count = pieces.count(compiled.text(part));
      parts.put(part, count);
      sent = compiled.isFirst(part) ? sent.plus(count) : sent;
    }
    List<Count> examples = new ArrayList<>();
    for (int index = 0; index < prompt.examples().size(); index++) {
      examples.add(example(prompt.examples().get(index), index, parts));
    }
    Map<String, Count> sections = new HashMap<>();
    for (Section section : prompt.sections()) {
      sections.put(section.id(), section.kind() == SectionKind.EXAMPLES
          ? sumOfEnabled(prompt.examples(), examples) : section(section, parts));
    }
    List<Count> turns = new ArrayList<>();
    for (int index = 0; index < prompt.turns().size(); index++) {
      turns.add(turn(prompt.turns().get(index), index, parts));
    }
    Count total = compiled.messages().stream().map(Message::text).map(pieces::count).reduce(NOTHING, Count::plus);
    return new TokenTally(sections, examples, turns, rest(total, sent), total);
  }

  private Count section(Section section, Map<Part, Count> parts) {
    return section.enabled()
        ? sum(parts, source -> source.equals(new Source.InSection(section.id())))
        : pieces.count(section.text());
  }

  private Count example(Example example, int index, Map<Part, Count> parts) {
    Count sent = sum(parts, source -> source instanceof Source.InExample(int at, _) && at == index);
    return sent.or(0) > 0 ? sent : pieces.count(example.input()).plus(pieces.count(example.output()));
  }

  private Count turn(Turn turn, int index, Map<Part, Count> parts) {
    return turn.enabled() ? sum(parts, new Source.InTurn(index)::equals) : pieces.count(turn.text());
  }

  private static Count sumOfEnabled(List<Example> examples, List<Count> counts) {
    return IntStream.range(0, counts.size()).filter(index -> examples.get(index).enabled())
        .mapToObj(counts::get).reduce(NOTHING, Count::plus);
  }

  private static Count sum(Map<Part, Count> parts, Predicate<Source> wanted) {
    return parts.entrySet().stream().filter(entry -> wanted.test(entry.getKey().source()))
        .map(Map.Entry::getValue).reduce(NOTHING, Count::plus);
  }

  /// A token can reach over the edge of a part, so that the rest may come out a little below nothing.
  private static Count rest(Count total, Count parts) {
    long rest = Math.max(0, total.or(0) - parts.or(0));
    return switch (total.plus(parts).origin()) {
      case UNKNOWN -> Count.UNKNOWN;
      case ESTIMATED -> Count.estimated(rest);
      case REPORTED, MEASURED -> Count.measured(rest);
    };
  }
}
