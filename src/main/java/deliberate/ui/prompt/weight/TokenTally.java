package deliberate.ui.prompt.weight;

import deliberate.tokens.Count;
import java.util.List;
import java.util.Map;

/// What a prompt weighs, part by part.
///
/// @param sections by section id; the examples' section has the sum of those switched on
/// @param examples in the prompt's order, input and output together
/// @param turns    the follow-ups, in the prompt's order; no part of the total
/// @param markup   headings and tags: what is left of the total when the parts are taken off
/// @param total    the messages as they are sent at first
public record TokenTally(Map<String, Count> sections, List<Count> examples, List<Count> turns, Count markup,
                         Count total) {
  public static final TokenTally NONE_YET = new TokenTally(Map.of(), List.of(), List.of(), Count.UNKNOWN,
      Count.UNKNOWN);

  public TokenTally {
    sections = Map.copyOf(sections);
    examples = List.copyOf(examples);
    turns = List.copyOf(turns);
  }

  public Count section(String id) {
    return sections.getOrDefault(id, Count.UNKNOWN);
  }

  public Count example(int index) {
    return index < examples.size() ? examples.get(index) : Count.UNKNOWN;
  }

  public Count turn(int index) {
    return index < turns.size() ? turns.get(index) : Count.UNKNOWN;
  }
}
