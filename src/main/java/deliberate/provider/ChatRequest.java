package deliberate.provider;

import deliberate.prompt.Message;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import java.util.List;
import java.util.Optional;

/// One question to one model.
///
/// @param endpoint where the model is reached; empty for the offline engine
public record ChatRequest(
    ModelSpec model,
    Optional<Endpoint> endpoint,
    List<Message> messages,
    Effort effort,
    RequestOptions options) {

  public ChatRequest {
    messages = List.copyOf(messages);
  }
}
