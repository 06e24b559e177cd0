package deliberate.report.code;

import java.util.stream.Collectors;

/// A call by means of the vendor's own client for Python.
final class PythonCode {
  private PythonCode() {}

  static String of(Call call) {
    return switch (call.protocol()) {
      case "openai-chat" -> openAi(call, "/chat/completions", "chat.completions", "messages");
      case "openai-responses" -> openAi(call, "/responses", "responses", "input");
      case "anthropic-messages" -> anthropic(call);
      case "gemini" -> gemini(call);
      default -> ollama(call);
    };
  }

  private static String openAi(Call call, String path, String resource, String input) {
    return start("openai", "from openai import OpenAI", call) + """
        client = OpenAI(
            api_key=%s,
            base_url=%s,%s%s
        )
        stream = client.%s.create(
            model=body.pop("model"),
            %s=body.pop("%s"),
            stream=body.pop("stream"),
            extra_body=body,
        )
        """.formatted(key(call), text(call.before(path)), option("default_headers", headers(call)),
        option("default_query", query(call)), resource, input, input)
        + "for event in stream:\n    print(event.model_dump_json())\n";
  }

  private static String anthropic(Call call) {
    return start("anthropic", "from anthropic import Anthropic", call) + """
        client = Anthropic(
            api_key=%s,
            base_url=%s,%s
        )
        stream = client.messages.create(
            model=body.pop("model"),
            max_tokens=body.pop("max_tokens"),
            messages=body.pop("messages"),
            stream=body.pop("stream"),
            extra_body=body,
        )
        for event in stream:
            print(event.model_dump_json())
        """.formatted(key(call), text(call.before("/v1/messages")), option("default_headers", headers(call)));
  }

  private static String gemini(Call call) {
    GeminiAsked asked = GeminiAsked.of(call);
    return start("google-genai", "from google import genai", call) + """
        client = genai.Client(
            api_key=%s,
            http_options={"base_url": %s, "api_version": %s%s},
        )
        contents = body.pop("contents")
        config = {**body.pop("generationConfig", {}), **body}
        stream = client.models.generate_content_stream(model=%s, contents=contents, config=config)
        for event in stream:
            print(event.model_dump_json(exclude_none=True))
        """.formatted(key(call), text(asked.host()), text(asked.version()),
        headers(call).isEmpty() ? "" : ", \"headers\": " + headers(call), text(asked.model()));
  }

  private static String ollama(Call call) {
    return start("ollama", "from ollama import Client", call) + """
        client = Client(host=%s%s)
        for event in client.chat(**body):
            print(event.model_dump_json())
        """.formatted(text(call.before("/api/chat")),
        headers(call).isEmpty() ? "" : ", headers=" + headers(call));
  }

  /// The body stands there as JSON, whose only way to hold three quotes in a row is within a text.
  private static String start(String library, String imports, Call call) {
    return "# pip install " + library + ", then save this as call.py and run: python call.py\n"
        + "import json\nimport os\n\n" + imports + "\n\nbody = json.loads(r'''\n"
        + Language.laidOut(call).replace("'''", "\\u0027\\u0027\\u0027") + "\n''')\n\n";
  }

  private static String key(Call call) {
    return call.keyVariable().isEmpty() ? "\"none\"" : variable(call.keyVariable());
  }

  /// One line among the client's arguments, where there is something to say.
  private static String option(String name, String value) {
    return value.isEmpty() ? "" : "\n    " + name + "=" + value + ",";
  }

  private static String headers(Call call) {
    return call.furtherHeaders().isEmpty() ? "" : call.furtherHeaders().entrySet().stream()
        .map(header -> text(header.getKey()) + ": " + value(header.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(Call.Value value) {
    if (value.variable().isEmpty()) {
      return text(value.text());
    }
    String variable = variable(value.variable());
    return value.text().isEmpty() ? variable : text(value.text()) + " + " + variable;
  }

  private static String query(Call call) {
    return call.query().isEmpty() ? "" : call.query().entrySet().stream()
        .map(pair -> text(pair.getKey()) + ": " + text(pair.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String variable(String name) {
    return "os.environ[" + text(name) + "]";
  }

  private static String text(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
