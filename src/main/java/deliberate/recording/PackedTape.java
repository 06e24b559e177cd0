package deliberate.recording;

import deliberate.provider.ChatEvent;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;

/// A stretch of a tape in few bytes, for whoever keeps the rest of its run elsewhere: its events as in a recording, a
/// line each, gzipped; of the request that was sent, without the body.
public final class PackedTape {
  private PackedTape() {}

  /// One line.
  ///
  /// @param at nanoseconds since the run began
  private record Line(long at, ChatEvent event) {}

  public static byte[] pack(List<Tape.Moment> moments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      for (Tape.Moment moment : moments) {
        out.write(RecordingFile.JSON.writeValueAsString(new Line(moment.at().toNanos(), kept(moment.event()))));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not refuse", e);
    }
    return bytes.toByteArray();
  }

  /// @param sentBody what was sent
  /// @throws IOException where it was not packed by [#pack]
  public static List<Tape.Moment> unpack(byte[] packed, String sentBody) throws IOException {
    List<Tape.Moment> moments = new ArrayList<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        Line line = RecordingFile.JSON.readValue(text, Line.class);
        moments.add(new Tape.Moment(Duration.ofNanos(line.at()),
            line.event() instanceof ChatEvent.Sent sent ? with(sentBody, sent) : line.event()));
      }
    } catch (JacksonException e) {
      throw new IOException("events cannot be read: " + e.getOriginalMessage(), e);
    }
    return moments;
  }

  private static ChatEvent kept(ChatEvent event) {
    return event instanceof ChatEvent.Sent sent ? with("", sent) : RecordingFile.kept(event);
  }

  private static ChatEvent.Sent with(String body, ChatEvent.Sent sent) {
    return new ChatEvent.Sent(sent.effort(), body, sent.adjustments(), sent.carry());
  }
}
