package deliberate.ui.prompt.find;

import deliberate.grader.pattern.BoundedPattern;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Prompt;
import deliberate.ui.prompt.edit.PromptText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/// Where a query is found in a prompt, in the order of its texts.
///
/// @param prompt  what was searched
/// @param pattern for highlighting; empty where there is nothing to look for
/// @param problem why nothing can be found, as a key of the text bundle and what to fill in
public record Findings(Prompt prompt, List<Hit> hits, Optional<BoundedPattern> pattern, Optional<Problem> problem) {
  /// More than anyone steps through; the count then says "and more".
  static final int MOST = 10_000;
  static final Findings NONE = new Findings(Prompt.empty(), List.of(), Optional.empty(), Optional.empty());

  /// One match.
  ///
  /// @param replaced what would stand in its place
  public record Hit(Source source, int start, int end, String replaced) {}

  /// Why a query cannot be answered.
  public enum Fault {
    /// It is no regular expression.
    SYNTAX,
    /// It takes too long.
    ENDLESS,
    /// What is to be put in names a group that is not there.
    REPLACEMENT
  }

  /// @param detail the place in the expression, in the words of the library
  public record Problem(Fault fault, String detail) {}

  static Findings of(Prompt prompt, Query query) {
    if (query.text().isEmpty()) {
      return NONE;
    }
    try {
      BoundedPattern pattern = query.pattern();
      List<Hit> hits = new ArrayList<>();
      for (Source source : PromptText.sources(prompt)) {
        pattern.replacements(PromptText.of(prompt, source), query.replacementTemplate(), MOST - hits.size())
            .forEach(found -> hits.add(new Hit(source, found.start(), found.end(), found.text())));
      }
      return new Findings(prompt, hits, Optional.of(pattern), Optional.empty());
    } catch (PatternSyntaxException e) {
      return failed(prompt, Fault.SYNTAX, e.getDescription());
    } catch (BoundedPattern.Endless e) {
      return failed(prompt, Fault.ENDLESS, "");
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return failed(prompt, Fault.REPLACEMENT, String.valueOf(e.getMessage()));
    }
  }

  private static Findings failed(Prompt prompt, Fault fault, String detail) {
    return new Findings(prompt, List.of(), Optional.empty(), Optional.of(new Problem(fault, detail)));
  }

  /// The prompt with all of them replaced.
  Prompt replaced() {
    Prompt changed = prompt;
    for (Hit hit : hits.reversed()) { // from the end, so that the places before stay right
      changed = replaced(changed, hit);
    }
    return changed;
  }

  static Prompt replaced(Prompt prompt, Hit hit) {
    String text = PromptText.of(prompt, hit.source());
    return PromptText.with(prompt, hit.source(), text.substring(0, hit.start()) + hit.replaced()
        + text.substring(hit.end()));
  }
}
