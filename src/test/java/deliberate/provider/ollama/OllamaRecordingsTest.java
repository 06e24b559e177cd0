package deliberate.provider.ollama;

import deliberate.provider.wire.Recordings;
import deliberate.provider.wire.RecordingsContract;
import deliberate.provider.wire.WireProtocol;

class OllamaRecordingsTest extends RecordingsContract {
  @Override
  protected WireProtocol protocol() {
    return new Ollama();
  }

  @Override
  protected String vendorOf(Recordings.Recording recording) {
    return "ollama";
  }
}
