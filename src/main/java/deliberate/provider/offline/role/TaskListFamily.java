package deliberate.provider.offline.role;

import deliberate.prompt.Role;
import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.Scratchpad;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.reading.Answer;
import deliberate.provider.offline.reading.Block;
import deliberate.provider.offline.reading.ReadPrompt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A list of which every entry is a task of its own: done one after another, each with its share of the budget.
public final class TaskListFamily implements TaskFamily {
  private final Function<ReadPrompt, Optional<Job>> solvers;
  private final PlanFamily plan;

  public TaskListFamily(Function<ReadPrompt, Optional<Job>> solvers, PlanFamily plan) {
    this.solvers = solvers;
    this.plan = plan;
  }

  @Override
  public Optional<Job> recognise(ReadPrompt prompt) {
    List<String> entries = Items.in(prompt.focus());
    List<Job> jobs = entries.stream().map(this::alone).flatMap(Optional::stream).toList();
    if (entries.size() < 2 || jobs.size() < entries.size()) {
      return Optional.empty();
    }
    return plan.isAsked(prompt) ? plan.recognise(prompt) : Optional.of(pad -> solveAll(jobs, pad));
  }

  private Optional<Job> alone(String entry) {
    return solvers.apply(new ReadPrompt(List.of(new Block(Role.USER, "", entry)), List.of()));
  }

  private static Answer solveAll(List<Job> jobs, Scratchpad pad) {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      pad.note("Task " + (i + 1) + ".");
      int share = (int) Math.max(0, (pad.budget() - pad.spent()) / (jobs.size() - i));
      Answer answer = jobs.get(i).solve(new SharePad(pad, share));
      values.put("" + (i + 1), answer.value());
      sentences.add(answer.sentence());
    }
    return Answer.list(values, Items.numbered(sentences));
  }
}
