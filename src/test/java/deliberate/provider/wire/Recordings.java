package deliberate.provider.wire;

import deliberate.provider.http.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Recorded streams of real providers. They lie beside the project, not in it: where they are absent, there are none.
public final class Recordings {
  private static final Path FOLDER = Path.of("..", "shared", "streams");
  private static final Path ELSEWHERE = Path.of(System.getProperty("deliberate.streams", FOLDER.toString()));
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Recordings() {}

  /// One of them.
  ///
  /// @param entry its entry in the index
  public record Recording(JsonNode entry) {
    public String id() {
      return entry.path("id").asString();
    }

    /// A script that serves it: a raw body byte for byte, payloads framed again.
    public LoopbackServer.Script script() {
      return reply -> {
        Path folder = ELSEWHERE.resolve(id());
        Path sse = folder.resolve("response.sse");
        Path ndjson = folder.resolve("response.ndjson");
        if (Files.exists(sse)) {
          reply.stream("text/event-stream").send(Files.readAllBytes(sse)).end();
        } else if (Files.exists(ndjson)) {
          reply.stream("application/x-ndjson").send(Files.readAllBytes(ndjson)).end();
        } else {
          reply.stream("text/event-stream");
          for (String payload : Files.readAllLines(folder.resolve("payloads.jsonl"))) {
            reply.send("data: " + payload + "\n\n");
          }
          reply.end();
        }
      };
    }

    @Override
    public String toString() {
      return id();
    }
  }

  /// All recordings of that protocol.
  public static List<Recording> of(String wire) throws IOException {
    List<Recording> found = new ArrayList<>();
    Path index = ELSEWHERE.resolve("index.json");
    if (Files.exists(index)) {
      JSON.readTree(Files.readString(index)).forEach(entry -> {
        if (entry.path("wire").asString().split(" ")[0].equals(wire)) {
          found.add(new Recording(entry));
        }
      });
    }
    return found;
  }
}
