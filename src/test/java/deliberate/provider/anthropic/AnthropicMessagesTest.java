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

  @Override
  protected String carrying() {
    return """
        data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}

        data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"2 + "}}

        data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"2"}}

        data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"c2lnbmVk"}}

        data: {"type":"content_block_stop","index":0}

        data: {"type":"content_block_start","index":1,"content_block":{"type":"redacted_thinking",\
        "data":"c2lnbmVkIHRvbw"}}

        data: {"type":"content_block_stop","index":1}

        data: {"type":"content_block_start","index":2,"content_block":{"type":"text","text":""}}

        data: {"type":"content_block_delta","index":2,"delta":{"type":"text_delta","text":"Four."}}

        data: {"type":"content_block_stop","index":2}

        """;
  }

  @Override
  protected String carriedBack() {
    return """
        {"role":"assistant","content":[
          {"type":"thinking","thinking":"2 + 2","signature":"c2lnbmVk"},
          {"type":"redacted_thinking","data":"c2lnbmVkIHRvbw"},
          {"type":"text","text":"Four."}]}""";
  }
}
