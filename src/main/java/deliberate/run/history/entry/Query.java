package deliberate.run.history.entry;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Which kept runs are wanted; what is empty leaves nothing out.
///
/// @param words   all must be in prompt, thinking, answer or note, the last one as the beginning of a word; those
///                between quotation marks, in a row
/// @param effort  as sent; `Optional.of("")` is the model's own
/// @param version only runs of that content of the prompt
/// @param from    started then or later
/// @param before  started earlier
/// @param starred only those with a star
public record Query(
    String words,
    Optional<String> model,
    Optional<String> effort,
    Optional<UUID> prompt,
    Optional<String> version,
    Optional<BigDecimal> leastCost,
    Optional<BigDecimal> mostCost,
    Optional<Instant> from,
    Optional<Instant> before,
    Optional<Outcome> outcome,
    boolean starred) {

  public static final Query ALL = new Query("", Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
      false);

  public Query withWords(String newWords) {
    return new Query(newWords, model, effort, prompt, version, leastCost, mostCost, from, before, outcome, starred);
  }

  public Query withModel(Optional<String> newModel) {
    return new Query(words, newModel, effort, prompt, version, leastCost, mostCost, from, before, outcome, starred);
  }

  public Query withEffort(Optional<String> newEffort) {
    return new Query(words, model, newEffort, prompt, version, leastCost, mostCost, from, before, outcome, starred);
  }

  public Query withPrompt(Optional<UUID> newPrompt) {
    return new Query(words, model, effort, newPrompt, version, leastCost, mostCost, from, before, outcome, starred);
  }

  public Query withVersion(Optional<String> newVersion) {
    return new Query(words, model, effort, prompt, newVersion, leastCost, mostCost, from, before, outcome, starred);
  }

  public Query withCost(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    return new Query(words, model, effort, prompt, version, least, most, from, before, outcome, starred);
  }

  public Query withTime(Optional<Instant> newFrom, Optional<Instant> newBefore) {
    return new Query(words, model, effort, prompt, version, leastCost, mostCost, newFrom, newBefore, outcome, starred);
  }

  public Query withOutcome(Optional<Outcome> newOutcome) {
    return new Query(words, model, effort, prompt, version, leastCost, mostCost, from, before, newOutcome, starred);
  }

  public Query withStarred(boolean newStarred) {
    return new Query(words, model, effort, prompt, version, leastCost, mostCost, from, before, outcome, newStarred);
  }
}
