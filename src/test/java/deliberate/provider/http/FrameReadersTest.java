package deliberate.provider.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReadersTest {
  private static final int LIMIT = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyOfThreeWays(String end) throws IOException {
    String body = String.join(end, "event: a", "data: 1", "", "data: 2", "", "");
    assertThat(sse(body)).containsExactly(new Frame("a", "1", true), new Frame("", "2", true));
  }

  @Test
  void anEventIsThereBeforeTheByteAfterItsEnd() throws IOException {
    InputStream body = new InputStream() {
      private final byte[] bytes = "data: 1\r\r".getBytes(StandardCharsets.UTF_8);
      private int next;

      @Override
      public int read() {
        assertThat(next).as("asks for no byte beyond the event").isLessThan(bytes.length);
        return bytes[next++];
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        target[offset] = (byte) read();
        return 1;
      }
    };
    assertThat(new SseReader(body, LIMIT).next()).isEqualTo(new Frame("", "1", true));
  }

  @Test
  void commentsAndUnknownFieldsAreSkipped() throws IOException {
    assertThat(sse(": hello\n\n:\n\nid: 4\nretry: 10\nshine\ndata: 1\n\n: bye\n\n"))
        .containsExactly(new Frame("", "1", true));
  }

  @Test
  void severalDataLinesAreOneText() throws IOException {
    assertThat(sse("data: a\ndata:b\ndata\ndata:  c\n\n")).containsExactly(new Frame("", "a\nb\n\n c", true));
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    assertThat(sse("\uFEFFdata: 1\n\n")).containsExactly(new Frame("", "1", true));
    assertThat(ndjson("\uFEFF{}\n")).containsExactly(new Frame("", "{}", true));
  }

  @Test
  void anEventNameDoesNotReachTheNextEvent() throws IOException {
    assertThat(sse("event: a\n\ndata: 1\n\n")).containsExactly(new Frame("", "1", true));
  }

  @Test
  void whatTheEndCutsOffIsIncomplete() throws IOException {
    assertThat(sse("data: 1\n\ndata: {\"a")).containsExactly(new Frame("", "1", true), new Frame("", "{\"a", false));
    assertThat(ndjson("{}\n{\"a")).containsExactly(new Frame("", "{}", true), new Frame("", "{\"a", false));
  }

  @Test
  void theErrorFieldOfLlamaCppIsAnErrorEvent() throws IOException {
    assertThat(sse("error: {\"message\":\"full\"}\n\n"))
        .containsExactly(new Frame("error", "{\"message\":\"full\"}", true));
  }

  @Test
  void emptyLinesOfNdjsonAreSkipped() throws IOException {
    assertThat(ndjson("{\"a\":1}\r\n\r\n  \n{\"b\":2}\n"))
        .containsExactly(new Frame("", "{\"a\":1}", true), new Frame("", "{\"b\":2}", true));
  }

  @Test
  void charactersMayBeCutAcrossPieces() throws IOException {
    byte[] bytes = "data: ☕🧠é\n\n".getBytes(StandardCharsets.UTF_8);
    InputStream oneByOne = new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, 1);
      }
    };
    assertThat(all(new SseReader(oneByOne, LIMIT))).containsExactly(new Frame("", "☕🧠é", true));
  }

  @Test
  void aLongEventGrowsTheBuffer() throws IOException {
    String text = "☕".repeat(200_000);
    assertThat(sse("data: " + text + "\n\ndata: 2\n\n"))
        .containsExactly(new Frame("", text, true), new Frame("", "2", true));
  }

  @Test
  void anEventOverTheLimitIsTooLarge() {
    String lines = ("data: " + "x".repeat(1000) + "\n").repeat(LIMIT / 1000 + 1);
    assertThatThrownBy(() -> sse(lines + "\n")).isInstanceOf(TooLargeException.class);
  }

  @Test
  void aLineWithoutEndIsTooLargeWithinBoundedMemory() {
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return 'x';
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        java.util.Arrays.fill(target, offset, offset + length, (byte) 'x');
        return length;
      }
    };
    assertThatThrownBy(() -> new SseReader(endless, LIMIT).next()).isInstanceOf(TooLargeException.class);
    assertThatThrownBy(() -> new NdjsonReader(endless, LIMIT).next()).isInstanceOf(TooLargeException.class);
  }

  private static List<Frame> sse(String body) throws IOException {
    return all(new SseReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), LIMIT));
  }

  private static List<Frame> ndjson(String body) throws IOException {
    return all(new NdjsonReader(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), LIMIT));
  }

  private static List<Frame> all(FrameReader reader) throws IOException {
    List<Frame> frames = new ArrayList<>();
    for (Frame frame = reader.next(); frame != null; frame = reader.next()) {
      frames.add(frame);
    }
    return frames;
  }
}
