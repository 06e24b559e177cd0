package deliberate.provider.offline;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ProviderFailure;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.RequestOptions;
import deliberate.task.CancelSignal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The offline engine: reads the prompt, does the task on a scratchpad, and says the answer in the form asked for.
public final class OfflineProvider implements ChatProvider {
  private final OfflineSpeed speed;

  public OfflineProvider(OfflineSpeed speed) {
    this.speed = speed;
  }

  @Override
  public String protocol() {
    return OfflineModels.PROTOCOL;
  }

  @Override
  public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
    String name = request.model().wireName();
    ChatEvent.Sent sent = preview(request);
    sink.accept(sent);
    if (OfflineModels.all().stream().noneMatch(m -> m.wireName().equals(name))) {
      sink.accept(new ChatEvent.Failed(new ProviderFailure.NotFound(URI.create("offline:engine"), name, "")));
      return;
    }
    new OfflineRun(request, sent.effort(), speed.of(name), sink, cancel).run();
  }

  @Override
  public ChatEvent.Sent preview(ChatRequest request) {
    return new ChatEvent.Sent(Budgets.settled(request.model(), request.effort()), "", adjustments(request.options()));
  }

  /// What the engine has no use for is left out, and said so.
  private static List<Adjustment> adjustments(RequestOptions options) {
    List<Adjustment> left = new ArrayList<>();
    options.values().keySet().stream().filter(option -> !OfflineModels.TAKES.takes(option, true))
        .forEach(option -> left.add(Adjustment.leftOut(option, options)));
    return left;
  }
}
