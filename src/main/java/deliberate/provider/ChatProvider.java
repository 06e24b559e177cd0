package deliberate.provider;

import deliberate.task.CancelSignal;
import java.util.List;
import java.util.function.Consumer;

/// One wire protocol, or the offline engine. Stateless and thread-safe: many streams may run at once.
public interface ChatProvider {

  /// The protocol's id, such as `openai-chat`.
  String protocol();

  /// Asks for one answer and delivers it as it comes; blocks the calling thread until the stream is over.
  ///
  /// The sink sees one [ChatEvent.Sent] before any byte leaves, then what arrives, then exactly one of
  /// [ChatEvent.Finished], [ChatEvent.Failed] and [ChatEvent.Cancelled], and nothing after it. Whatever a network or a
  /// server does ends as an event; nothing is thrown. Cancelling takes effect at once, also before the first byte.
  void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel);

  /// What [#stream] would send for this request, without sending it; no body where nothing leaves this machine.
  ///
  /// @throws IllegalArgumentException where the request cannot be sent
  default ChatEvent.Sent preview(ChatRequest request) {
    return new ChatEvent.Sent(request.effort(), "", List.of());
  }
}
