package deliberate.provider.offline.family;

import deliberate.provider.offline.reading.ReadPrompt;
import java.util.List;
import java.util.Optional;

/// The list of all families, in the order they are asked; the first that recognises its task gets it.
public final class Families {
  /// What the engine answers where no family recognises a task.
  public static final String WHAT_IT_CAN_DO = """
      I am the offline engine, not a language model, and I do not recognise a task here that I can do.

      I can work on:
      - Countdown numbers: reach a target from given numbers with + − × ÷
      - arithmetic, and word problems with units
      - counting a letter in a word or sentence
      - the day of the week of a date, or some days before or after a day
      - knights and knaves
      - small scheduling puzzles
      - splitting a list of tasks into a plan, checking an answer to one of the above, picking the best of several \
      answers, and merging lists

      For everything else, connect a model: add an endpoint and its key (OpenAI, Anthropic, Gemini, Ollama or any \
      compatible server), then choose that model for this pane or with --model on the command line.""";

  private Families() {}

  public static List<TaskFamily> all() {
    return List.of(new CountdownFamily());
  }

  /// The task of a prompt, where there is one of a known kind.
  public static Optional<Job> recognise(ReadPrompt prompt) {
    return all().stream().map(f -> f.recognise(prompt)).flatMap(Optional::stream).findFirst();
  }
}
