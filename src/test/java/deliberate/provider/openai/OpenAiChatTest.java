package deliberate.provider.openai;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.http.LoopbackServer;
import deliberate.provider.wire.ChatProviderContract;
import deliberate.provider.wire.WireLab;
import deliberate.provider.wire.WireProtocol;
import org.junit.jupiter.api.Test;

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

  @Override
  protected String carryingVendor() {
    return "openrouter";
  }

  @Override
  protected String carrying() {
    return """
        data: {"choices":[{"index":0,"delta":{"reasoning":"2 + ","reasoning_details":[{"type":"reasoning.text",\
        "text":"2 + ","format":"anthropic-claude-v1","index":0}]}}]}

        data: {"choices":[{"index":0,"delta":{"reasoning":"2","reasoning_details":[{"type":"reasoning.text",\
        "text":"2","format":"anthropic-claude-v1","index":0}]}}]}

        data: {"choices":[{"index":0,"delta":{"reasoning_details":[{"type":"reasoning.text","signature":"c2lnbmVk",\
        "format":"anthropic-claude-v1","index":0}]}}]}

        data: {"choices":[{"index":0,"delta":{"reasoning_details":[{"type":"reasoning.encrypted",\
        "data":"c2lnbmVkIHRvbw","id":"r1","index":1}]}}]}

        data: {"choices":[{"index":0,"delta":{"content":"Four."}}]}

        """;
  }

  @Override
  protected String carriedBack() {
    return """
        {"role":"assistant","content":"Four.","reasoning_details":[
          {"type":"reasoning.text","text":"2 + 2","signature":"c2lnbmVk","format":"anthropic-claude-v1","index":0},
          {"type":"reasoning.encrypted","data":"c2lnbmVkIHRvbw","id":"r1","index":1}]}""";
  }

  @Test
  void sendsNothingOfTheThinkingBackWhereTheVendorDoesNotWantIt() {
    try (LoopbackServer server = streaming(carrying(), ending())) {
      WireLab first = lab().vendor("deepseek").ask(server.uri(""));
      WireLab second = lab().vendor("deepseek").after(first).ask(server.uri(""));
      assertThat(second.sent().body()).contains("Four.").doesNotContain("reasoning_details", "reasoning_content");
    }
  }
}
