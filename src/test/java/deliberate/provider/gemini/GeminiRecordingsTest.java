package deliberate.provider.gemini;

import deliberate.provider.wire.Recordings;
import deliberate.provider.wire.RecordingsContract;
import deliberate.provider.wire.WireProtocol;

class GeminiRecordingsTest extends RecordingsContract {
  @Override
  protected WireProtocol protocol() {
    return new Gemini();
  }

  @Override
  protected String vendorOf(Recordings.Recording recording) {
    return "google";
  }
}
