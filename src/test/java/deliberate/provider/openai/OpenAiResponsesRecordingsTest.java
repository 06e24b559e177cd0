package deliberate.provider.openai;

import deliberate.provider.wire.Recordings;
import deliberate.provider.wire.RecordingsContract;
import deliberate.provider.wire.WireProtocol;

class OpenAiResponsesRecordingsTest extends RecordingsContract {
  @Override
  protected WireProtocol protocol() {
    return new OpenAiResponses();
  }

  /// The index gives OpenAI's and LM Studio's recordings the name of the protocol.
  @Override
  protected String vendorOf(Recordings.Recording recording) {
    return recording.id().contains("lmstudio") ? "lmstudio" : super.vendorOf(recording).replace("-responses", "");
  }
}
