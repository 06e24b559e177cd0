package deliberate.ui.prompt.edit;

import deliberate.prompt.CompiledPrompt;
import deliberate.prompt.Prompt;
import deliberate.prompt.PromptCompiler;
import deliberate.prompt.PromptValues;
import deliberate.task.TaskRunner;
import deliberate.tokens.TokenCounter;
import deliberate.tokens.Tokenizers;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.prompt.weight.Tallier;
import deliberate.ui.prompt.weight.TokenTally;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Compiles the prompt and counts its tokens in the background, always its newest state.
public final class PromptMeter {
  private static final Duration DELAY = Duration.ofMillis(120);
  private static final CompiledPrompt NOTHING_YET =
      new CompiledPrompt(List.of(), List.of(), List.of(), List.of(), List.of());

  private final PromptViewModel document;
  private final ReadOnlyObjectWrapper<TokenTally> tally = new ReadOnlyObjectWrapper<>(TokenTally.NONE_YET);
  private final ReadOnlyObjectWrapper<CompiledPrompt> compiled = new ReadOnlyObjectWrapper<>(NOTHING_YET);
  private final ObjectProperty<TokenCounter> counter = new SimpleObjectProperty<>(Tokenizers.named("o200k"));
  private final LatestOnly<Job, Result> counting;
  private final Tallier tallier = new Tallier();

  private record Job(Prompt prompt, Map<String, String> values, TokenCounter counter) {}

  private record Result(CompiledPrompt compiled, TokenTally tally) {}

  PromptMeter(TaskRunner tasks, Debounce.Source debounces, PromptViewModel document) {
    this.document = document;
    counting = new LatestOnly<>(tasks, debounces.after(DELAY), this::measure, this::show);
    document.prompt().subscribe(this::remeasure);
    document.values().subscribe(this::remeasure);
    counter.subscribe(this::remeasure);
    remeasure();
  }

  /// The tokens of every part and of the whole.
  public ReadOnlyObjectProperty<TokenTally> tally() {
    return tally.getReadOnlyProperty();
  }

  /// The messages as they would be sent with the chosen values, and the variables that have none.
  public ReadOnlyObjectProperty<CompiledPrompt> compiled() {
    return compiled.getReadOnlyProperty();
  }

  /// Whose tokens to count; o200k unless another one is set.
  public ObjectProperty<TokenCounter> counter() {
    return counter;
  }

  private void remeasure() {
    counting.submit(new Job(document.prompt().get(), document.values().get(), counter.get()));
  }

  private Result measure(Job job) {
    Map<String, String> values = PromptValues.of(job.prompt(), Optional.empty(), job.values());
    CompiledPrompt messages = PromptCompiler.compile(job.prompt(), values);
    return new Result(messages, tallier.tally(job.prompt(), messages, job.counter()));
  }

  private void show(Result result) {
    compiled.set(result.compiled());
    tally.set(result.tally());
  }
}
