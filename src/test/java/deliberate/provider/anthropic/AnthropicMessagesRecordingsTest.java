package deliberate.provider.anthropic;

import deliberate.provider.wire.RecordingsContract;
import deliberate.provider.wire.WireProtocol;

class AnthropicMessagesRecordingsTest extends RecordingsContract {
  @Override
  protected WireProtocol protocol() {
    return new AnthropicMessages();
  }
}
