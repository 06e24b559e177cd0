package deliberate.provider.offline;

import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelSpec;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.task.CancelSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks the unpaced engine and collects what it says.
final class Asking {
  private static final OfflineProvider PROVIDER = new OfflineProvider(OfflineSpeed.UNPACED);

  private Asking() {}

  record Heard(List<ChatEvent> events) {
    String answer() {
      StringBuilder text = new StringBuilder();
      events.forEach(e -> text.append(e instanceof ChatEvent.Answer a ? a.text() : ""));
      return text.toString();
    }

    String thinking() {
      StringBuilder text = new StringBuilder();
      events.forEach(e -> text.append(e instanceof ChatEvent.Thinking t ? t.text() : ""));
      return text.toString();
    }

    Usage usage() {
      return events.stream().filter(ChatEvent.UsageReported.class::isInstance)
          .map(e -> ((ChatEvent.UsageReported) e).usage()).reduce((_, b) -> b).orElse(Usage.UNKNOWN);
    }

    ChatEvent last() {
      return events.getLast();
    }
  }

  static ModelSpec model(String wireName) {
    return OfflineModels.all().stream().filter(m -> m.wireName().equals(wireName)).findFirst().orElseThrow();
  }

  static List<Message> user(String text) {
    return List.of(new Message(Role.USER, text));
  }

  static ChatRequest request(String model, Effort effort, RequestOptions options, List<Message> messages) {
    return new ChatRequest(model(model), Optional.empty(), messages, effort, options);
  }

  static Heard ask(ChatRequest request) {
    List<ChatEvent> events = new ArrayList<>();
    PROVIDER.stream(request, events::add, new CancelSignal());
    return new Heard(events);
  }

  static Heard reasoner(EffortLevel level, long seed, String text) {
    return ask(request("reasoner", Effort.of(level), RequestOptions.NONE.withSeed(seed), user(text)));
  }
}
