package deliberate.cli;

import deliberate.prompt.Message;
import deliberate.prompt.PaneSpec;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import java.util.List;

/// One model to run, and how.
///
/// @param pane what is asked of it in the prompt's terms: with or without examples, its own system message
record Choice(ModelCatalog.Entry entry, PaneSpec pane, Effort effort, RequestOptions options) {

  ChatRequest request(List<Message> messages) {
    return new ChatRequest(entry.model(), entry.endpoint(), messages, effort, options);
  }
}
