package deliberate.provider.offline;

import deliberate.provider.offline.family.Job;
import deliberate.provider.offline.family.TaskFamily;
import deliberate.provider.offline.logic.KnightsFamily;
import deliberate.provider.offline.logic.ScheduleFamily;
import deliberate.provider.offline.numbers.CountdownFamily;
import deliberate.provider.offline.numbers.ExpressionFamily;
import deliberate.provider.offline.numbers.LetterFamily;
import deliberate.provider.offline.numbers.WeekdayFamily;
import deliberate.provider.offline.numbers.WordProblemFamily;
import deliberate.provider.offline.reading.ReadPrompt;
import deliberate.provider.offline.role.CheckFamily;
import deliberate.provider.offline.role.MergeFamily;
import deliberate.provider.offline.role.PickFamily;
import deliberate.provider.offline.role.PlanFamily;
import deliberate.provider.offline.role.TaskListFamily;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of all families, in the order they are asked; the first that recognises its task gets it.
final class Families {
  /// What the engine answers where no family recognises a task.
  static final String WHAT_IT_CAN_DO = """
      I am the offline engine, not a language model, and I do not recognise a task here that I can do.

      I can work on:
      - Countdown numbers: reach a target from given numbers with + − × ÷
      - arithmetic, and word problems with units
      - counting a letter in a word or sentence
      - the day of the week of a date, or some days before or after a day
      - knights and knaves
      - small scheduling puzzles
      - a list of several of these
      - splitting a list of tasks into a plan, checking an answer to one of the above, picking the best of several \
      answers, and merging lists

      For everything else, connect a model: add an endpoint and its key (OpenAI, Anthropic, Gemini, Ollama or any \
      compatible server), then choose that model for this pane or with --model on the command line.""";

  /// The kinds of task that are solved.
  private static final List<TaskFamily> SOLVERS = List.of(
      new KnightsFamily(),
      new CountdownFamily(),
      new LetterFamily(),
      new WeekdayFamily(),
      new ScheduleFamily(),
      new ExpressionFamily(),
      new WordProblemFamily());

  /// All kinds: what is done with answers comes first, what is done with lists last.
  private static final List<TaskFamily> ALL = Stream.of(
      List.of(
          new CheckFamily(p -> first(SOLVERS, p)),
          new PickFamily(p -> first(SOLVERS, p)),
          new TaskListFamily(p -> first(SOLVERS, p), new PlanFamily())),
      SOLVERS,
      List.of(new MergeFamily(), new PlanFamily())).flatMap(List::stream).toList();

  private Families() {}

  /// The task of a prompt, where there is one of a known kind.
  static Optional<Job> recognise(ReadPrompt prompt) {
    return first(ALL, prompt);
  }

  private static Optional<Job> first(List<TaskFamily> families, ReadPrompt prompt) {
    return families.stream().map(f -> f.recognise(prompt)).flatMap(Optional::stream).findFirst();
  }
}
