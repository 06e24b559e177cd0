package deliberate.ui.prompt.find;

import deliberate.grader.pattern.BoundedPattern;
import deliberate.prompt.CompiledPrompt.Source;
import deliberate.prompt.Prompt;
import deliberate.ui.prompt.edit.PromptText;
import deliberate.ui.kit.find.FindProblem;
import deliberate.ui.kit.find.FindProblem.Fault;
import deliberate.ui.kit.find.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/// Where a query is found in a prompt, in the order of its texts.
///
/// @param prompt  what was searched
/// @param query   what was looked for
/// @param pattern for highlighting; empty where there is nothing to look for
/// @param problem why nothing can be found, as a key of the text bundle and what to fill in
public record Findings(Prompt prompt, Query query, List<Hit> hits, Optional<BoundedPattern> pattern,
                       Optional<FindProblem> problem) {
  /// More than anyone steps through; the count then says "and more".
  static final int MOST = 10_000;
  static final Findings NONE =
      new Findings(Prompt.empty(), Query.NOTHING, List.of(), Optional.empty(), Optional.empty());

  /// One match.
  ///
  /// @param replaced what would stand in its place
  public record Hit(Source source, int start, int end, String replaced) {}

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
      return new Findings(prompt, query, hits, Optional.of(pattern), Optional.empty());
    } catch (PatternSyntaxException e) {
      return failed(prompt, query, Fault.SYNTAX, e.getDescription());
    } catch (BoundedPattern.Endless e) {
      return failed(prompt, query, Fault.ENDLESS, "");
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return failed(prompt, query, Fault.REPLACEMENT, String.valueOf(e.getMessage()));
    }
  }

  private static Findings failed(Prompt prompt, Query query, Fault fault, String detail) {
    return new Findings(prompt, query, List.of(), Optional.empty(), Optional.of(new FindProblem(fault, detail)));
  }

  /// The prompt with all of them replaced.
  Prompt replaced() {
    Map<Source, List<Hit>> bySource =
        hits.stream().collect(Collectors.groupingBy(Hit::source, LinkedHashMap::new, Collectors.toList()));
    Prompt changed = prompt;
    for (Map.Entry<Source, List<Hit>> text : bySource.entrySet()) {
      changed = replaced(changed, text.getKey(), text.getValue());
    }
    return changed;
  }

  /// @param hits in one text, in order
  static Prompt replaced(Prompt prompt, Source source, List<Hit> hits) {
    String text = PromptText.of(prompt, source);
    StringBuilder made = new StringBuilder(text.length());
    int behind = 0;
    for (Hit hit : hits) {
      made.append(text, behind, hit.start()).append(hit.replaced());
      behind = hit.end();
    }
    return PromptText.with(prompt, source, made.append(text, behind, text.length()).toString());
  }
}
