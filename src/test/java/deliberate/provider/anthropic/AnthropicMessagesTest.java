package deliberate.provider.anthropic;

import deliberate.provider.wire.ChatProviderContract;
import deliberate.provider.wire.WireProtocol;

class AnthropicMessagesTest extends ChatProviderContract {
  @Override
  protected WireProtocol protocol() {
    return new AnthropicMessages();
  }

  @Override
  protected String contentType() {
    return "text/event-stream";
  }

  @Override
  protected String piece(String text) {
    return """
        event: content_block_delta
        data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"%s"}}

        """.formatted(text);
  }

  @Override
  protected String ending() {
    return """
        event: content_block_stop
        data: {"type":"content_block_stop","index":0}

        event: message_delta
        data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"input_tokens":9,"output_tokens":4}}

        event: message_stop
        data: {"type":"message_stop"}

        """;
  }

  @Override
  protected String errorEvent(String message) {
    return """
        event: error
        data: {"type":"error","error":{"type":"overloaded_error","message":"%s"}}

        """.formatted(message);
  }

  @Override
  protected String unknownEvents() {
    return """
        event: ping
        data: {"type": "ping"}

        event: shiny
        data: {"type":"shiny","error":null}

        data: {"type":"content_block_start","index":7,"content_block":{"type":"shiny","text":"shine"},"shine":[]}

        data: {"type":"content_block_delta","index":7,"delta":{"type":"shiny_delta","text":"shine"}}

        """;
  }

  @Override
  protected String malformedEvent() {
    return "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\n\n";
  }
}
