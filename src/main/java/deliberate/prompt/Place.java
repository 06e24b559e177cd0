package deliberate.prompt;

import deliberate.prompt.CompiledPrompt.Part;
import deliberate.prompt.CompiledPrompt.Source;
import java.util.Comparator;
import java.util.Optional;

/// A place in a text of the prompt, as it is written.
///
/// @param at characters before it
public record Place(Source source, int at) {

  /// What a place in a message of the compiled prompt was written as: the part it is in, or the nearest one where it is
  /// in the markup. Values that were filled in count as their placeholder's place.
  ///
  /// @param written the text of a part's source
  public static Optional<Place> of(CompiledPrompt compiled, int message, int at, Written written) {
    return compiled.parts().stream().filter(part -> part.message() == message)
        .min(Comparator.comparingInt(part -> distance(part, at)))
        .map(part -> new Place(part.source(), offset(written.text(part.source()), compiled.text(part),
            Math.clamp(at - part.start(), 0, part.end() - part.start()))));
  }

  /// The text of a source as it is written.
  @FunctionalInterface
  public interface Written {
    String text(Source source);
  }

  private static int distance(Part part, int at) {
    return at < part.start() ? part.start() - at : Math.max(0, at - part.end());
  }

  /// Both texts begin and end alike unless something between was filled in.
  private static int offset(String written, String sent, int at) {
    int lead = written.indexOf(written.strip());
    String body = written.strip();
    int same = 0;
    while (same < Math.min(body.length(), sent.length()) && body.charAt(same) == sent.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < Math.min(body.length(), sent.length()) - same
        && body.charAt(body.length() - 1 - tail) == sent.charAt(sent.length() - 1 - tail)) {
      tail++;
    }
    if (at <= same) {
      return lead + at;
    }
    int fromEnd = sent.length() - at;
    return lead + (fromEnd <= tail ? body.length() - fromEnd : same);
  }
}
