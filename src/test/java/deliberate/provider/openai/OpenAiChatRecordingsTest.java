package deliberate.provider.openai;

import deliberate.provider.wire.RecordingsContract;
import deliberate.provider.wire.WireProtocol;

class OpenAiChatRecordingsTest extends RecordingsContract {
  @Override
  protected WireProtocol protocol() {
    return new OpenAiChat();
  }
}
