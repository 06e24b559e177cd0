package deliberate.provider.openai;

import deliberate.provider.wire.ChatProviderContract;
import deliberate.provider.wire.WireProtocol;

class OpenAiChatTest extends ChatProviderContract {
  @Override
  protected WireProtocol protocol() {
    return new OpenAiChat();
  }

  @Override
  protected String contentType() {
    return "text/event-stream";
  }

  @Override
  protected String piece(String text) {
    return "data: {\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
  }

  @Override
  protected String ending() {
    return """
        data: {"model":"m-1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":null}

        data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":4,"total_tokens":13}}

        data: [DONE]

        """;
  }

  @Override
  protected String errorEvent(String message) {
    return "data: {\"error\":{\"code\":\"broken\",\"message\":\"" + message + "\"}}\n\n";
  }

  @Override
  protected String unknownEvents() {
    return """
        : keep-alive

        event: shiny
        id: 7
        data: {"shine":1}

        data: {"choices":[{"index":0,"delta":{"role":"assistant","shine":{}},"shine":[]}],"shine":true}

        """;
  }

  @Override
  protected String malformedEvent() {
    return "data: {\"choices\":[{\"index\":0,\n\n";
  }
}
