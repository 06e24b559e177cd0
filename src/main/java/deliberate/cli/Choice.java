package deliberate.cli;

import deliberate.prompt.Message;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import java.util.List;

/// One model to run, and how.
record Choice(ModelCatalog.Entry entry, Effort effort, RequestOptions options) {

  ChatRequest request(List<Message> messages) {
    return new ChatRequest(entry.model(), entry.endpoint(), messages, effort, options);
  }
}
