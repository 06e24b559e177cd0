package deliberate.recording;

import deliberate.recording.RecordingException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads a recording line by line, so that nothing larger than its longest line is ever held twice, and no more than a
/// recording can have, whatever the file unpacks to.
final class RecordingReader {
  private static final long LARGEST = 256L << 20;

  private final InputStream in;
  private final MessageDigest digest = RecordingFile.digest();
  private final List<Lines.TakeLine> takes = new ArrayList<>();
  private final List<List<Tape.Moment>> moments = new ArrayList<>();
  private long bytes;
  private Optional<Recording.Damage> damage = Optional.of(Recording.Damage.CUT);

  /// @param in unpacked
  RecordingReader(InputStream in) {
    this.in = in;
  }

  Recording read() throws RecordingException, IOException {
    Lines.Head head = head();
    try {
      boolean more = true;
      while (more) {
        byte[] line = line();
        more = line.length > 0 && take(line);
      }
    } catch (EOFException _) {
      damage = Optional.of(Recording.Damage.CUT);
    } catch (ZipException | JacksonException | IllegalArgumentException _) {
      damage = Optional.of(Recording.Damage.CHANGED);
    }
    List<Take> all = new ArrayList<>();
    for (int i = 0; i < takes.size(); i++) {
      all.add(takes.get(i).with(new Tape(moments.get(i))));
    }
    return new Recording(head.recordedAt(), head.promptId(), head.title(), head.promptVersion(), head.caseName(), all,
        damage);
  }

  private Lines.Head head() throws RecordingException, IOException {
    byte[] first = line();
    try {
      JsonNode node = RecordingFile.JSON.readTree(first).path("head");
      if (!RecordingFile.FORMAT.equals(node.path("format").asString(""))) {
        throw new RecordingException(Kind.NO_RECORDING, "");
      }
      int version = node.path("schemaVersion").asInt(0);
      if (version > RecordingFile.SCHEMA_VERSION) {
        throw new RecordingException(Kind.NEWER, Integer.toString(version));
      }
      digest.update(first);
      return RecordingFile.JSON.treeToValue(node, Lines.Head.class);
    } catch (JacksonException _) {
      throw new RecordingException(Kind.NO_RECORDING, "");
    }
  }

  /// Whether more lines may follow.
  private boolean take(byte[] line) {
    JsonNode node = RecordingFile.JSON.readTree(line);
    if (node.has("end")) {
      String sum = RecordingFile.JSON.treeToValue(node.path("end"), Lines.End.class).sha256();
      boolean whole = HexFormat.of().formatHex(digest.digest()).equals(sum);
      damage = whole ? Optional.empty() : Optional.of(Recording.Damage.CHANGED);
      return false;
    }
    digest.update(line);
    if (node.has("take")) {
      takes.add(RecordingFile.JSON.treeToValue(node.path("take"), Lines.TakeLine.class));
      moments.add(new ArrayList<>());
    } else if (node.has("event")) {
      Lines.EventLine event = RecordingFile.JSON.treeToValue(node.path("event"), Lines.EventLine.class);
      if (event.take() < 0 || event.take() >= moments.size() || event.event() == null) {
        throw new IllegalArgumentException("an event of no take");
      }
      moments.get(event.take()).add(new Tape.Moment(Duration.ofNanos(event.at()), event.event()));
    }
    return true;
  }

  /// The next line with its end; empty where there is none.
  ///
  /// @throws EOFException where it breaks off
  private byte[] line() throws RecordingException, IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      line.write(next);
      if (++bytes > LARGEST || line.size() > RecordingJson.LONGEST) {
        throw new RecordingException(Kind.TOO_LARGE, "");
      }
      if (next == '\n') {
        return line.toByteArray();
      }
    }
    if (line.size() > 0) {
      throw new EOFException();
    }
    return new byte[0];
  }
}
