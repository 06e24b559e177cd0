package deliberate.recording;

import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.task.CancelSignal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Answers with what was recorded for that request, else for those messages. Of several takes it gives one after the
/// other, and then the first again.
public final class RecordingProvider implements ChatProvider {
  private final String protocol;
  private final List<Take> takes;
  private final Playback playback;
  private final Map<ChatRequest, Integer> given = new HashMap<>();

  /// @param takes those of that protocol, and perhaps others
  public RecordingProvider(String protocol, List<Take> takes, Playback playback) {
    this.protocol = protocol;
    this.takes = List.copyOf(takes);
    this.playback = playback;
  }

  @Override
  public String protocol() {
    return protocol;
  }

  /// @throws IllegalArgumentException where no such request was recorded
  @Override
  public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
    Take take = take(request);
    long begun = playback.now();
    for (Tape.Moment moment : take.tape().moments()) {
      long at = begun + moment.at().toNanos();
      if (!playback.await(at, cancel)) {
        playback.at(playback.now(), () -> sink.accept(new ChatEvent.Cancelled()));
        return;
      }
      playback.at(at, () -> sink.accept(moment.event()));
      if (moment.event().isTerminal()) {
        return;
      }
    }
    sink.accept(new ChatEvent.Failed(new deliberate.provider.ProviderFailure.StreamCut("")));
  }

  /// What was sent then.
  @Override
  public ChatEvent.Sent preview(ChatRequest request) {
    return take(request).tape().moments().stream().map(Tape.Moment::event).filter(ChatEvent.Sent.class::isInstance)
        .map(ChatEvent.Sent.class::cast).findFirst().orElseGet(() -> ChatProvider.super.preview(request));
  }

  private synchronized Take take(ChatRequest request) {
    List<Take> fitting = takes.stream().filter(take -> take.request().equals(request)).toList();
    if (fitting.isEmpty()) {
      fitting = takes.stream().filter(take -> take.request().messages().equals(request.messages())).toList();
    }
    if (fitting.isEmpty()) {
      throw new IllegalArgumentException("this request is not in the recording");
    }
    return fitting.get((given.merge(request, 1, Integer::sum) - 1) % fitting.size());
  }
}
