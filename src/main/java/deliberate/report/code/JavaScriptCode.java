package deliberate.report.code;

import java.util.stream.Collectors;

/// A call by means of the vendor's own client for JavaScript.
final class JavaScriptCode {
  private JavaScriptCode() {}

  static String of(Call call) {
    return switch (call.protocol()) {
      case "openai-chat" -> openAi(call, "/chat/completions", "chat.completions");
      case "openai-responses" -> openAi(call, "/responses", "responses");
      case "anthropic-messages" -> anthropic(call);
      case "gemini" -> gemini(call);
      default -> ollama(call);
    };
  }

  private static String openAi(Call call, String path, String resource) {
    return start("openai", "import OpenAI from 'openai';") + """
        const client = new OpenAI({
          apiKey: %s,
          baseURL: %s,%s%s
        });
        const stream = await client.%s.create(%s);
        """.formatted(key(call), text(call.before(path)), option("defaultHeaders", headers(call)),
        option("defaultQuery", query(call)), resource, Language.laidOut(call)) + printing("stream");
  }

  private static String anthropic(Call call) {
    return start("@anthropic-ai/sdk", "import Anthropic from '@anthropic-ai/sdk';") + """
        const client = new Anthropic({
          apiKey: %s,
          baseURL: %s,%s
        });
        const stream = await client.messages.create(%s);
        """.formatted(key(call), text(call.before("/v1/messages")),
        option("defaultHeaders", headers(call)), Language.laidOut(call)) + printing("stream");
  }

  private static String gemini(Call call) {
    GeminiAsked asked = GeminiAsked.of(call);
    return start("@google/genai", "import { GoogleGenAI } from '@google/genai';") + """
        const client = new GoogleGenAI({
          apiKey: %s,
          httpOptions: { baseUrl: %s, apiVersion: %s%s },
        });
        const stream = await client.models.generateContentStream({
          model: %s,
          contents: %s,
          config: %s,
        });
        """.formatted(key(call), text(asked.host()), text(asked.version()),
        headers(call).isEmpty() ? "" : ", headers: " + headers(call), text(asked.model()), asked.allContents(),
        asked.config()) + printing("stream");
  }

  private static String ollama(Call call) {
    return start("ollama", "import { Ollama } from 'ollama';") + """
        const client = new Ollama({
          host: %s,%s
        });
        const stream = await client.chat(%s);
        """.formatted(text(call.before("/api/chat")), option("headers", headers(call)), Language.laidOut(call))
        + printing("stream");
  }

  private static String start(String library, String imports) {
    return "// npm install " + library + ", then save this as call.mjs and run: node call.mjs\n" + imports + "\n\n";
  }

  private static String printing(String stream) {
    return "for await (const event of " + stream + ") {\n  console.log(JSON.stringify(event));\n}\n";
  }

  private static String key(Call call) {
    return call.keyVariable().isEmpty() ? "'none'" : "process.env." + call.keyVariable();
  }

  /// One line among the client's options, where there is something to say.
  private static String option(String name, String value) {
    return value.isEmpty() ? "" : "\n  " + name + ": " + value + ",";
  }

  private static String headers(Call call) {
    return call.furtherHeaders().isEmpty() ? "" : call.furtherHeaders().entrySet().stream()
        .map(header -> text(header.getKey()) + ": " + value(header.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String value(Call.Value value) {
    if (value.variable().isEmpty()) {
      return text(value.text());
    }
    String variable = "process.env." + value.variable();
    return value.text().isEmpty() ? variable : text(value.text()) + " + " + variable;
  }

  private static String query(Call call) {
    return call.query().isEmpty() ? "" : call.query().entrySet().stream()
        .map(pair -> text(pair.getKey()) + ": " + text(pair.getValue()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String text(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
