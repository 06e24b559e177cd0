package deliberate.provider.mask;

import deliberate.provider.ChatEvent;
import deliberate.provider.ThinkingKind;
import java.util.function.Consumer;

/// Passes events on with no secret in what is thought and answered, also where one comes in pieces, nor in the name of
/// who answered.
public final class MaskedEvents implements Consumer<ChatEvent> {
  private final Mask mask;
  private final Consumer<? super ChatEvent> sink;
  private final StreamedMask answer;
  private final StreamedMask thinking;
  private ThinkingKind kind = ThinkingKind.RAW;

  public MaskedEvents(Mask mask, Consumer<? super ChatEvent> sink) {
    this.mask = mask;
    this.sink = sink;
    this.answer = new StreamedMask(mask);
    this.thinking = new StreamedMask(mask);
  }

  @Override
  public void accept(ChatEvent event) {
    switch (event) {
      case ChatEvent.Answer(String text) when !text.isEmpty() -> {
        think(thinking.rest());
        answer(answer.next(text));
      }
      case ChatEvent.Thinking(ThinkingKind now, String text) when !text.isEmpty() -> {
        answer(answer.rest());
        kind = now;
        think(thinking.next(text));
      }
      // Between two pieces of a text, these say nothing about it.
      case ChatEvent.Wire _, ChatEvent.UsageReported _ -> sink.accept(event);
      case ChatEvent.Started(String model, String requestId) ->
          sink.accept(new ChatEvent.Started(mask.hide(model), mask.hide(requestId)));
      default -> {
        think(thinking.rest());
        answer(answer.rest());
        sink.accept(event);
      }
    }
  }

  private void answer(String text) {
    if (!text.isEmpty()) {
      sink.accept(new ChatEvent.Answer(text));
    }
  }

  private void think(String text) {
    if (!text.isEmpty()) {
      sink.accept(new ChatEvent.Thinking(kind, text));
    }
  }
}
