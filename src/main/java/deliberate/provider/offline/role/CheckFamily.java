package deliberate.provider.offline.role;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.Answer;
import deliberate.provider.offline.reading.Block;
import deliberate.provider.offline.reading.BlockKind;
import deliberate.provider.offline.reading.ReadPrompt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checking somebody's answer to a task of another family. The answer stands under a heading or after a label.
public final class CheckFamily implements TaskFamily {
  private static final Pattern ASKS = Pattern.compile(
      "(?i)\\b((check|verify|validate|review|judge|grade)(?! (your|twice|again|each|every))"
          + "|is (it|this|that|the .{1,30}) (right|correct|valid))\\b");
  private static final Pattern LABELLED = Pattern.compile(
      "(?im)^\\W{0,3}(?:(?:candidate|proposed|claimed|given|suggested)(?: answer| solution)?|answer|solution)"
          + ": *([^\\s<\\[{].*)$");
  private static final List<String[]> VERDICTS = List.of(new String[] {"yes", "no"},
      new String[] {"correct", "incorrect"}, new String[] {"right", "wrong"}, new String[] {"pass", "fail"},
      new String[] {"valid", "invalid"}, new String[] {"true", "false"});

  private final Function<ReadPrompt, Optional<Job>> solvers;

  public CheckFamily(Function<ReadPrompt, Optional<Job>> solvers) {
    this.solvers = solvers;
  }

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    if (!ASKS.matcher(prompt.request()).find()) {
      return Optional.empty();
    }
    Optional<Block> block = prompt.named("candidate", "answer", "proposal", "proposed", "solution", "draft")
        .filter(b -> b.kind() == BlockKind.FREE);
    if (block.isPresent()) {
      return job(prompt, prompt.without(block.get()::equals), block.get().text());
    }
    Matcher labelled = LABELLED.matcher(prompt.focus());
    return labelled.find() ? job(prompt, prompt.cut(LABELLED), labelled.group(1)) : Optional.empty();
  }

  private Optional<Job> job(ReadPrompt prompt, ReadPrompt problem, String candidate) {
    return solvers.apply(problem).map(inner -> pad -> {
      boolean right = inner.accepts(candidate, pad);
      String word = word(prompt, right);
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("verdict", word);
      String sentence = "The answer \"" + candidate.strip() + "\" is " + (right ? "correct" : "not correct") + ".";
      return Answer.of(word, word, sentence, fields);
    });
  }

  /// In the pair of words that the prompt itself uses for its verdict.
  private static String word(ReadPrompt prompt, boolean right) {
    String text = prompt.formatText() + prompt.examples();
    return VERDICTS.stream().filter(v -> Job.mentions(text, v[0]) && Job.mentions(text, v[1]))
        .findFirst().orElse(VERDICTS.get(1))[right ? 0 : 1];
  }
}
