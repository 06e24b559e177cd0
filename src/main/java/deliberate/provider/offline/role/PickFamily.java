package deliberate.provider.offline.role;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.Answer;
import deliberate.provider.offline.reading.Block;
import deliberate.provider.offline.reading.BlockKind;
import deliberate.provider.offline.reading.ReadPrompt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Picking the best of several answers: the first that turns out right, else the one most of them agree on.
public final class PickFamily implements TaskFamily {
  private static final int MOST = 40;
  private static final Pattern ASKS = Pattern.compile("(?i)\\b(pick|choose|select|which|best|vote|rank|decide)\\b");
  private static final Pattern LINE = Pattern.compile(
      "(?im)^\\W{0,3}(?:(?:candidate|answer|option|solution|response) +)?(\\d{1,2}|[A-H])[.):] +(\\S.*)$");
  private static final Pattern LABEL_WANTED = Pattern.compile("(?i)\\b(number|letter|label|index)\\b");
  private static final String[] HEADINGS = {"candidate", "answer", "option", "solution", "response"};

  private final Function<ReadPrompt, Optional<Job>> solvers;

  private record Candidate(String label, String text) {}

  public PickFamily(Function<ReadPrompt, Optional<Job>> solvers) {
    this.solvers = solvers;
  }

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    if (!ASKS.matcher(prompt.request()).find()) {
      return Optional.empty();
    }
    List<Block> blocks = prompt.allNamed(HEADINGS).stream().filter(b -> b.kind() == BlockKind.FREE).limit(MOST)
        .toList();
    if (blocks.size() >= 2) {
      return Optional.of(job(prompt, prompt.without(blocks::contains), headed(blocks)));
    }
    Optional<Block> list = prompt.named("candidates", "answers", "options", "solutions", "responses");
    List<Candidate> lines = list.map(b -> lines(b.text())).orElseGet(List::of);
    return lines.size() >= 2
        ? Optional.of(job(prompt, prompt.without(list.orElseThrow()::equals), lines))
        : Optional.empty();
  }

  private Job job(ReadPrompt prompt, ReadPrompt problem, List<Candidate> candidates) {
    Optional<Job> inner = solvers.apply(problem);
    boolean label = LABEL_WANTED.matcher(prompt.formatText()).find();
    return pad -> {
      Candidate best = inner.flatMap(job -> firstRight(job, candidates, pad))
          .orElseGet(() -> mostFrequent(candidates, pad));
      Map<String, String> fields = new LinkedHashMap<>();
      fields.put("best", best.label());
      fields.put("answer", best.text());
      return Answer.of(label ? best.label() : best.text(), label ? best.label() : best.text(),
          "Answer " + best.label() + " is the best: " + best.text(), fields);
    };
  }

  private static Optional<Candidate> firstRight(Job job, List<Candidate> candidates, Scratchpad pad) {
    for (Candidate candidate : candidates) {
      pad.note("Answer " + candidate.label() + ".");
      if (job.accepts(candidate.text(), pad)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private static Candidate mostFrequent(List<Candidate> candidates, Scratchpad pad) {
    Map<String, List<Candidate>> alike = candidates.stream().collect(Collectors.groupingBy(
        c -> c.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip(), LinkedHashMap::new,
            Collectors.toList()));
    List<Candidate> most = alike.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    List<Candidate> first = alike.values().stream().filter(l -> l.size() == most.size()).findFirst().orElse(most);
    pad.note("Most agree on answer " + first.getFirst().label() + ": " + first.size() + " of " + candidates.size()
        + ".");
    return first.getFirst();
  }

  private static List<Candidate> headed(List<Block> blocks) {
    List<Candidate> candidates = new ArrayList<>();
    for (Block block : blocks) {
      String last = block.name().substring(block.name().lastIndexOf(' ') + 1);
      boolean labelled = last.matches("\\d{1,2}|[a-h]");
      String label = labelled ? last.toUpperCase(Locale.ROOT) : "" + (candidates.size() + 1);
      candidates.add(new Candidate(label, block.text()));
    }
    return candidates;
  }

  private static List<Candidate> lines(String text) {
    return LINE.matcher(text).results().limit(MOST).map(m -> new Candidate(m.group(1), m.group(2))).toList();
  }
}
