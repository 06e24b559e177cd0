package deliberate.provider.gemini;

import deliberate.provider.wire.ChatProviderContract;
import deliberate.provider.wire.WireProtocol;

class GeminiTest extends ChatProviderContract {
  @Override
  protected WireProtocol protocol() {
    return new Gemini();
  }

  @Override
  protected String contentType() {
    return "text/event-stream";
  }

  @Override
  protected String piece(String text) {
    return "data: {\"candidates\":[{\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"" + text
        + "\"}]},\"index\":0}],\"modelVersion\":\"gemini-x\"}\n\n";
  }

  @Override
  protected String ending() {
    return """
        data: {"candidates":[{"content":{"parts":[{"text":""}]},"finishReason":"STOP"}],\
        "usageMetadata":{"promptTokenCount":9,"candidatesTokenCount":4,"totalTokenCount":13}}

        """;
  }

  @Override
  protected String errorEvent(String message) {
    return "data: {\"error\":{\"code\":503,\"status\":\"UNAVAILABLE\",\"message\":\"" + message + "\"}}\n\n";
  }

  @Override
  protected String unknownEvents() {
    return """
        data: {"shine":1}

        event: shiny
        data: {"candidates":[{"content":{"parts":[{"shine":{}}],"shine":0},"shine":[]}],"usageMetadata":null,\
        "promptFeedback":{"blockReason":"BLOCK_REASON_UNSPECIFIED"}}

        """;
  }

  @Override
  protected String malformedEvent() {
    return "data: {\"candidates\":[{\"content\"\n\n";
  }

  @Override
  protected String carrying() {
    return """
        data: {"candidates":[{"content":{"parts":[{"text":"Adding.","thought":true}],"role":"model"},"index":0}]}

        data: {"candidates":[{"content":{"parts":[{"text":"Fo"}],"role":"model"},"index":0}]}

        data: {"candidates":[{"content":{"parts":[{"text":"ur.","thoughtSignature":"c2lnbmVk"}]},"index":0}]}

        data: {"candidates":[{"content":{"parts":[{"text":"","thoughtSignature":"c2lnbmVkIHRvbw"}]},"index":0}]}

        """;
  }

  @Override
  protected String carriedBack() {
    return """
        {"role":"model","parts":[{"text":"Fo"},{"text":"ur.","thoughtSignature":"c2lnbmVk"},
          {"text":"","thoughtSignature":"c2lnbmVkIHRvbw"}]}""";
  }
}
