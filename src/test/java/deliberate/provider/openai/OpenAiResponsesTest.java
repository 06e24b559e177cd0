package deliberate.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.http.LoopbackServer;
import deliberate.provider.wire.ChatProviderContract;
import deliberate.provider.wire.WireLab;
import deliberate.provider.wire.WireProtocol;
import org.junit.jupiter.api.Test;

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

  @Override
  protected String carrying() {
    return """
        data: {"type":"response.output_item.added","output_index":0,"item":{"id":"rs_1","type":"reasoning",\
        "encrypted_content":"cut","summary":[]}}

        data: {"type":"response.output_item.done","output_index":0,"item":{"id":"rs_1","type":"reasoning",\
        "encrypted_content":"c2lnbmVk","summary":[{"type":"summary_text","text":"Adding."}]}}

        data: {"type":"response.output_item.added","output_index":1,"item":{"id":"msg_1","type":"message",\
        "status":"in_progress","content":[],"role":"assistant"}}

        data: {"type":"response.output_text.delta","output_index":1,"delta":"Four."}

        data: {"type":"response.output_item.done","output_index":1,"item":{"id":"msg_1","type":"message",\
        "status":"completed","phase":"final_answer","content":[{"type":"output_text","annotations":[],\
        "logprobs":[],"text":"Four."}],"role":"assistant"}}

        """;
  }

  @Override
  protected String carriedBack() {
    return """
        [{"role":"system","content":"Be brief."},
         {"role":"user","content":"Hello ☕"},
         {"id":"rs_1","type":"reasoning","encrypted_content":"c2lnbmVk",
           "summary":[{"type":"summary_text","text":"Adding."}]},
         {"id":"msg_1","type":"message","status":"completed","phase":"final_answer","role":"assistant",
           "content":[{"type":"output_text","text":"Four.","annotations":[]}]},
         {"role":"user","content":"Hello ☕"}]""";
  }

  @Test
  void sendsAnAnswerWithoutItsNameWhereItsReasoningCannotGoBack() {
    try (LoopbackServer server = streaming(carrying().replace("encrypted_content", "no_content"), ending())) {
      WireLab first = lab().ask(server.uri(""));
      WireLab second = lab().after(first).ask(server.uri(""));
      assertThat(second.sent().body()).contains("{\"role\":\"assistant\",\"content\":\"Four.\"}")
          .doesNotContain("rs_1", "msg_1");
    }
  }
}
