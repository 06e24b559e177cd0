package deliberate.bench;

import deliberate.provider.http.FrameReader;
import deliberate.provider.http.Framing;
import deliberate.provider.http.HttpAnswer;
import deliberate.provider.http.HttpTransport;
import deliberate.provider.http.connection.Connections;
import deliberate.provider.http.LoopbackServer;
import deliberate.provider.http.Reply;
import deliberate.task.CancelSignal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// How fast server-sent events are read: cut into frames from memory, and over a local connection beside a bare
/// client that only counts the bytes.
final class SseBenchmark implements Benchmark {
  private static final int MEGABYTES = 128;
  private static final int ROUNDS = 7;
  private static final double TARGET = 100;
  private static final String EVENT = "data: {\"id\":\"chatcmpl-0123456789\",\"object\":\"chat.completion.chunk\","
      + "\"created\":1763856000,\"model\":\"some-model-2026-11-01\",\"choices\":[{\"index\":0,\"delta\":{\"content\":"
      + "\" token ☕\"},\"finish_reason\":null}],\"usage\":null}\n\n";
  private static final byte[] PIECE = EVENT.repeat(64).getBytes(StandardCharsets.UTF_8);

  @Override
  public void run(Report report) throws Exception {
    report.note("stream", MEGABYTES + " MB in events of " + PIECE.length / 64 + " bytes");
    byte[] memory = new byte[MEGABYTES << 20];
    for (int i = 0; i < memory.length; i++) {
      memory[i] = PIECE[i % PIECE.length];
    }
    try (LoopbackServer server = LoopbackServer.answering(SseBenchmark::answer)) {
      HttpTransport transport = HttpTransport.standard(new Connections(Map.of(), null));
      HttpRequest request = HttpRequest.newBuilder(server.uri("/")).version(HttpClient.Version.HTTP_1_1).build();
      HttpClient bare = HttpClient.newHttpClient();
      Samples fromMemory = speed(() -> count(Framing.SSE.over(new ByteArrayInputStream(memory), 16 << 20)));
      Samples discarded = speed(() -> discard(bare, request));
      Samples read = speed(() -> {
        try (HttpAnswer answer = transport.send(request, new CancelSignal())) {
          return count(answer.frames(Framing.SSE, 16 << 20));
        }
      });
      report.measured("frames from memory", fromMemory);
      report.measured("bare client, bytes counted", discarded);
      report.measured("ours, frames from the connection", read);
      report.atLeast("from memory, median", fromMemory.median(), TARGET, "MB/s");
      report.atLeast("from the connection, median", read.median(), TARGET, "MB/s");
    }
  }

  private static Samples speed(Callable<Long> reading) throws Exception {
    List<Double> speeds = new ArrayList<>();
    for (int round = -2; round < ROUNDS; round++) { // the first two warm up
      long start = System.nanoTime();
      long bytes = reading.call();
      if (round >= 0) {
        speeds.add(bytes / 1e6 / ((System.nanoTime() - start) / 1e9));
      }
    }
    return new Samples("MB/s", speeds);
  }

  private static void answer(Reply reply) throws IOException {
    reply.stream("text/event-stream");
    for (long sent = 0; sent < (long) MEGABYTES << 20; sent += PIECE.length) {
      reply.send(PIECE);
    }
    reply.end();
  }

  /// The bytes on the wire; only the last frame may be cut.
  private static long count(FrameReader frames) throws IOException {
    long events = 0;
    while (frames.next() != null) {
      events++;
    }
    return events * (PIECE.length / 64);
  }

  private static long discard(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (InputStream body = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        bytes += read;
      }
    }
    return bytes;
  }
}
