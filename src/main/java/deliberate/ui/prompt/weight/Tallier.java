package deliberate.ui.prompt.weight;

import deliberate.prompt.Example;
import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.tokens.Count;
import deliberate.tokens.TokenCounter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Counts a prompt part by part and remembers the counts of the texts that did not change. For one thread at a time.
public final class Tallier {
  private Map<String, Count> known = Map.of();
  private TokenCounter knownBy;

  public TokenTally tally(Prompt prompt, TokenCounter counter) {
    Map<String, Count> before = counter == knownBy ? known : Map.of();
    Map<String, Count> now = new HashMap<>();
    known = now;
    knownBy = counter;
    List<Count> examples = new ArrayList<>();
    for (Example example : prompt.examples()) {
      examples.add(count(example.input(), before, now, counter).plus(count(example.output(), before, now, counter)));
    }
    Count ofExamples = IntStream.range(0, examples.size()).filter(index -> prompt.examples().get(index).enabled())
        .mapToObj(examples::get).reduce(Count.measured(0), Count::plus);
    Map<String, Count> sections = new HashMap<>();
    Count total = Count.measured(0);
    for (Section section : prompt.sections()) {
      Count count = section.kind() == SectionKind.EXAMPLES
          ? ofExamples : count(section.text(), before, now, counter);
      sections.put(section.id(), count);
      total = section.enabled() ? total.plus(count) : total;
    }
    return new TokenTally(sections, examples, Count.UNKNOWN, total);
  }

  private static Count count(String text, Map<String, Count> before, Map<String, Count> now, TokenCounter counter) {
    Count known = before.get(text);
    Count count = known == null ? counter.count(text) : known;
    now.put(text, count);
    return count;
  }
}
