package deliberate.report.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A call as one Java file that needs nothing but a JDK (`java Call.java`): the vendors' Java clients take no body as
/// it was sent.
final class JavaCode {
  /// What one constant of a class file surely holds, whatever the characters.
  private static final int PIECE = 20_000;

  private JavaCode() {}

  static String of(Call call) {
    String headers = call.headers().entrySet().stream()
        .map(header -> "        .header(" + literal(header.getKey()) + ", " + value(header.getValue()) + ")\n")
        .collect(Collectors.joining());
    return """
        // java Call.java
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
        """.formatted(body(Language.laidOut(call)), literal(call.address().toString()), headers);
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
