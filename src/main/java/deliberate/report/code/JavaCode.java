package deliberate.report.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A call by means of the vendor's own client for Java, else as one file that needs nothing but a JDK.
final class JavaCode {
  private static final String OPENAI = "com.openai:openai-java:4.101.0";
  private static final String ANTHROPIC = "com.anthropic:anthropic-java:3.14.0";
  private static final String GEMINI = "com.google.genai:google-genai:2.2.0";
  /// What one constant of a class file surely holds, whatever the characters.
  private static final int PIECE = 20_000;

  private JavaCode() {}

  static String of(Call call) {
    if (call.address().getHost().endsWith(".azure.com")) {
      return plain(call, "OpenAI's own client changes addresses at Azure, so this needs nothing but a JDK");
    }
    return switch (call.protocol()) {
      case "openai-chat" ->
          openAi(call, "/chat/completions", "chat.completions.ChatCompletion", "chat().completions()");
      case "openai-responses" -> openAi(call, "/responses", "responses.Response", "responses()");
      case "anthropic-messages" -> anthropic(call);
      case "gemini" -> gemini(call);
      default -> plain(call, "There is no client for Java by its makers, so this needs nothing but a JDK");
    };
  }

  private static String openAi(Call call, String path, String type, String resource) {
    String name = type.substring(type.lastIndexOf('.') + 1) + "CreateParams";
    return start(OPENAI, "com.openai.client.OpenAIClient", "com.openai.client.okhttp.OpenAIOkHttpClient",
        "com.openai.core.ObjectMappers", "com.openai.models." + type + "CreateParams")
        + built("OpenAIClient client = OpenAIOkHttpClient.builder()", call, path, queries(call))
        + streamed(call, name, "client." + resource);
  }

  private static String anthropic(Call call) {
    return start(ANTHROPIC, "com.anthropic.client.AnthropicClient",
        "com.anthropic.client.okhttp.AnthropicOkHttpClient", "com.anthropic.core.ObjectMappers",
        "com.anthropic.models.messages.MessageCreateParams")
        + built("AnthropicClient client = AnthropicOkHttpClient.builder()", call, "/v1/messages", "")
        + streamed(call, "MessageCreateParams", "client.messages()");
  }

  /// What these two vendors' clients have in common: the body is read into their own type.
  private static String streamed(Call call, String type, String resource) {
    return """
            %s.Body body = ObjectMappers.jsonMapper().readValue(%s, %s.Body.class);
            %s request = %s.builder().body(body).build();
            try (var events = %s.createStreaming(request)) {
              for (var all = events.stream().iterator(); all.hasNext();) {
                System.out.println(ObjectMappers.jsonMapper().writeValueAsString(all.next()));
              }
            }
            client.close();
          }
        }
        """.formatted(type, body(Language.laidOut(call)), type, type, type, resource);
  }

  private static String built(String start, Call call, String path, String further) {
    return "    " + start + "\n        .apiKey(" + key(call) + ")\n        .baseUrl("
        + literal(call.before(path)) + ")\n" + call.furtherHeaders().entrySet().stream()
            .map(header -> "        .putHeader(" + literal(header.getKey()) + ", " + value(header.getValue()) + ")\n")
            .collect(Collectors.joining()) + further + "        .build();\n";
  }

  private static String queries(Call call) {
    return call.query().entrySet().stream()
        .map(pair -> "        .putQueryParam(" + literal(pair.getKey()) + ", " + literal(pair.getValue()) + ")\n")
        .collect(Collectors.joining());
  }

  private static String gemini(Call call) {
    GeminiAsked asked = GeminiAsked.of(call);
    String headers = call.furtherHeaders().entrySet().stream()
        .map(header -> literal(header.getKey()) + ", " + value(header.getValue())).collect(Collectors.joining(", "));
    return start(GEMINI, "com.google.genai.Client", "com.google.genai.types.Content",
        "com.google.genai.types.GenerateContentConfig", "com.google.genai.types.HttpOptions", "java.util.ArrayList",
        "java.util.List", "java.util.Map") + """
            HttpOptions address = HttpOptions.builder().baseUrl(%s).apiVersion(%s)
                .headers(Map.of(%s)).build();
            Client client = Client.builder().apiKey(%s).httpOptions(address).build();
            List<Content> contents = new ArrayList<>();
        %s    GenerateContentConfig config = GenerateContentConfig.fromJson(%s);
            try (var events = client.models.generateContentStream(%s, contents, config)) {
              for (var event : events) {
                System.out.println(event.toJson());
              }
            }
            client.close();
          }
        }
        """.formatted(literal(asked.host()), literal(asked.version()), headers, key(call),
        asked.contents().stream().map(content -> "    contents.add(Content.fromJson(" + body(content) + "));\n")
            .collect(Collectors.joining()), body(asked.config()), literal(asked.model()));
  }

  private static String start(String library, String... imports) {
    return "//DEPS " + library + "\n"
        + "// jbang Call.java, or with that library and all that it needs in lib: java -cp 'lib/*' Call.java\n"
        + List.of(imports).stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
        + "\nclass Call {\n  public static void main(String[] arguments) throws Exception {\n";
  }

  private static String plain(Call call, String why) {
    String headers = call.headers().entrySet().stream()
        .map(header -> "        .header(" + literal(header.getKey()) + ", " + value(header.getValue()) + ")\n")
        .collect(Collectors.joining());
    return """
        // %s: java Call.java
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse;

        class Call {
          public static void main(String[] arguments) throws Exception {
            String body = %s;
            HttpRequest request = HttpRequest.newBuilder(URI.create(%s))
        %s        .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
            try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
              client.send(request, HttpResponse.BodyHandlers.ofLines()).body().forEach(System.out::println);
            }
          }
        }
        """.formatted(why, body(Language.laidOut(call)), literal(call.address().toString()), headers);
  }

  private static String key(Call call) {
    return call.keyVariable().isEmpty() ? "\"none\"" : "System.getenv(" + literal(call.keyVariable()) + ")";
  }

  private static String value(Call.Value value) {
    if (value.variable().isEmpty()) {
      return literal(value.text());
    }
    String variable = "System.getenv(" + literal(value.variable()) + ")";
    return value.text().isEmpty() ? variable : literal(value.text()) + " + " + variable;
  }

  private static String body(String json) {
    if (json.length() <= PIECE) {
      String inside = json.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
      return "\"\"\"\n" + inside.indent(8).stripTrailing() + "\"\"\"";
    }
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < json.length(); start += PIECE) {
      pieces.add(literal(json.substring(start, Math.min(json.length(), start + PIECE))));
    }
    return "String.join(\"\",\n        " + String.join(",\n        ", pieces) + ")";
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + '"';
  }
}
