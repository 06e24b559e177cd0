package deliberate.provider.ollama;

import deliberate.provider.wire.ChatProviderContract;
import deliberate.provider.wire.WireProtocol;

class OllamaTest extends ChatProviderContract {
  @Override
  protected WireProtocol protocol() {
    return new Ollama();
  }

  @Override
  protected String contentType() {
    return "application/x-ndjson";
  }

  @Override
  protected String piece(String text) {
    return "{\"model\":\"m-1\",\"message\":{\"role\":\"assistant\",\"content\":\"" + text + "\"},\"done\":false}\n";
  }

  @Override
  protected String ending() {
    return """
        {"model":"m-1","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop",\
        "total_duration":5,"prompt_eval_count":9,"eval_count":4}
        """;
  }

  @Override
  protected String errorEvent(String message) {
    return "{\"error\":\"" + message + "\"}\n";
  }

  @Override
  protected String unknownEvents() {
    return """

        {"shine":1}
        {"model":"m-1","message":{"role":"assistant","content":null,"shine":{}},"shine":[],"done":false}
        """;
  }

  @Override
  protected String malformedEvent() {
    return "{\"message\":{\"content\"\n";
  }

  @Override
  protected String carrying() {
    return """
        {"model":"m","message":{"role":"assistant","content":"","thinking":"c2lnbmVk is "},"done":false}
        {"model":"m","message":{"role":"assistant","content":"","thinking":"4"},"done":false}
        {"model":"m","message":{"role":"assistant","content":"Four."},"done":false}
        """;
  }

  @Override
  protected String carriedBack() {
    return """
        {"role":"assistant","content":"Four.","thinking":"c2lnbmVk is 4"}""";
  }
}
