package deliberate.recording;

import deliberate.provider.ChatEvent;
import deliberate.recording.RecordingException.Kind;
import deliberate.store.AtomicFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes `*.recording`: JSON Lines, gzipped, with a checksum in the last line.
public final class RecordingFile {
  public static final String ENDING = ".recording";
  static final String FORMAT = "deliberate-recording";
  static final int SCHEMA_VERSION = 1;
  static final JsonMapper JSON = RecordingJson.mapper();
  /// Of the heads, what says who answered, what was left of the limits, and how long the server took.
  private static final Pattern HEADERS = Pattern.compile("(?i)content-type|date|retry-after|x-should-retry|"
      + "server-timing|anthropic-version|anthropic-beta|.*request-id|.*ratelimit.*|.*-processing-ms|"
      + ".*service-time|.*-version");

  private RecordingFile() {}

  /// Replaces the file.
  public static void write(Path file, Recording recording) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
      Writer writer = new Writer(zipped);
      writer.line("head", new Lines.Head(FORMAT, SCHEMA_VERSION, recording.recordedAt(), recording.promptId(),
          recording.title(), recording.promptVersion(), recording.caseName()));
      for (int i = 0; i < recording.takes().size(); i++) {
        writer.line("take", Lines.TakeLine.of(i, recording.takes().get(i)));
        for (Tape.Moment moment : recording.takes().get(i).tape().moments()) {
          writer.line("event", new Lines.EventLine(i, moment.at().toNanos(), kept(moment.event())));
        }
      }
      writer.end();
    }
    AtomicFile.write(file, bytes.toByteArray());
  }

  /// What is there; a part of it where the file is cut.
  public static Recording read(Path file) throws RecordingException {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(file));
         InputStream in = new BufferedInputStream(new GZIPInputStream(packed))) {
      return new RecordingReader(in).read();
    } catch (ZipException | EOFException _) {
      throw new RecordingException(Kind.NO_RECORDING, "");
    } catch (IOException e) {
      throw new RecordingException(Kind.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /// Of heads, without the headers that say nothing of the answer.
  static ChatEvent kept(ChatEvent event) {
    return switch (event) {
      case ChatEvent.Requested head -> new ChatEvent.Requested(head.address(), kept(head.headers()));
      case ChatEvent.Responded head -> new ChatEvent.Responded(head.status(), kept(head.headers()));
      default -> event;
    };
  }

  private static Map<String, String> kept(Map<String, String> headers) {
    Map<String, String> kept = new LinkedHashMap<>();
    headers.forEach((name, value) -> {
      if (HEADERS.matcher(name).matches()) {
        kept.put(name.toLowerCase(Locale.ROOT), value);
      }
    });
    return kept;
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static final class Writer {
    private final GZIPOutputStream out;
    private final MessageDigest digest = digest();
    private long lines;

    Writer(GZIPOutputStream out) {
      this.out = out;
    }

    void line(String kind, Object content) throws IOException {
      byte[] line = (JSON.writeValueAsString(Map.of(kind, content)) + "\n").getBytes(StandardCharsets.UTF_8);
      digest.update(line);
      lines++;
      out.write(line);
    }

    void end() throws IOException {
      line("end", new Lines.End(lines, HexFormat.of().formatHex(digest.digest())));
    }
  }
}
