package deliberate.ui.prompt;

import deliberate.prompt.Prompt;
import deliberate.task.TaskRunner;
import deliberate.tokens.TokenCounter;
import deliberate.tokens.Tokenizers;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.LatestOnly;
import deliberate.ui.prompt.weight.Tallier;
import deliberate.ui.prompt.weight.TokenTally;
import java.time.Duration;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Counts the tokens of the prompt in the background, always of its newest state.
public final class PromptMeter {
  private static final Duration DELAY = Duration.ofMillis(120);

  private final PromptViewModel document;
  private final ReadOnlyObjectWrapper<TokenTally> tally = new ReadOnlyObjectWrapper<>(TokenTally.NONE_YET);
  private final ObjectProperty<TokenCounter> counter = new SimpleObjectProperty<>(Tokenizers.named("o200k"));
  private final LatestOnly<Job, TokenTally> counting;
  private final Tallier tallier = new Tallier();

  private record Job(Prompt prompt, Map<String, String> values, TokenCounter counter) {}

  PromptMeter(TaskRunner tasks, Debounce.Source debounces, PromptViewModel document) {
    this.document = document;
    counting = new LatestOnly<>(tasks, debounces.after(DELAY),
        job -> tallier.tally(job.prompt(), job.counter()), tally::set);
    document.prompt().subscribe(this::recount);
    document.values().subscribe(this::recount);
    counter.subscribe(this::recount);
  }

  public ReadOnlyObjectProperty<TokenTally> tally() {
    return tally.getReadOnlyProperty();
  }

  /// Whose tokens to count; o200k unless another one is set.
  public ObjectProperty<TokenCounter> counter() {
    return counter;
  }

  private void recount() {
    if (counting != null) {
      counting.submit(new Job(document.prompt().get(), document.values().get(), counter.get()));
    }
  }
}
