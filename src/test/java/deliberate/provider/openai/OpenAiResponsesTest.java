package deliberate.provider.openai;

import deliberate.provider.wire.ChatProviderContract;
import deliberate.provider.wire.WireProtocol;

class OpenAiResponsesTest extends ChatProviderContract {
  @Override
  protected WireProtocol protocol() {
    return new OpenAiResponses();
  }

  @Override
  protected String contentType() {
    return "text/event-stream";
  }

  @Override
  protected String piece(String text) {
    return """
        event: response.output_text.delta
        data: {"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"%s","sequence_number":4}

        """.formatted(text);
  }

  @Override
  protected String ending() {
    return """
        event: response.completed
        data: {"type":"response.completed","response":{"model":"m-1","status":"completed","usage":{"input_tokens":9,\
        "output_tokens":4,"total_tokens":13}},"sequence_number":9}

        """;
  }

  @Override
  protected String errorEvent(String message) {
    return """
        event: error
        data: {"type":"error","error":{"type":"server_error","code":"broken","message":"%s"},"sequence_number":5}

        event: response.failed
        data: {"type":"response.failed","response":{"status":"failed","error":{"code":"broken","message":"again"}}}

        """.formatted(message);
  }

  @Override
  protected String unknownEvents() {
    return """
        : keep-alive

        event: response.shiny.delta
        data: {"type":"response.shiny.delta","delta":"shine"}

        data: {"type":"response.in_progress","response":{"status":"in_progress","usage":null,"error":null,"shine":[]}}

        data: {"type":"response.output_item.added","item":{"type":"shiny","content":[]},"shine":true}

        """;
  }

  @Override
  protected String malformedEvent() {
    return "data: {\"type\":\"response.output_text.delta\",\n\n";
  }
}
