package deliberate;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Hears all that this process writes to its output, its errors and its logs, down to the finest.
final class ProcessOutput implements AutoCloseable {
  private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final Logger root = Logger.getLogger("");
  private final Logger deliberate = Logger.getLogger("deliberate");
  private final Logger client = Logger.getLogger("java.net.http");
  private final Handler log = new Handler() {
    private final SimpleFormatter words = new SimpleFormatter();

    @Override
    public void publish(LogRecord said) {
      heard.writeBytes(words.format(said).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  };

  void listen() {
    System.setOut(new PrintStream(new Both(out), true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(new Both(err), true, StandardCharsets.UTF_8));
    root.addHandler(log);
    deliberate.setLevel(Level.ALL);
    client.setLevel(Level.ALL);
  }

  String text() {
    return heard.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
    System.setErr(err);
    root.removeHandler(log);
    deliberate.setLevel(null);
    client.setLevel(null);
  }

  private final class Both extends OutputStream {
    private final PrintStream original;

    Both(PrintStream original) {
      this.original = original;
    }

    @Override
    public void write(int letter) {
      heard.write(letter);
      original.write(letter);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      heard.write(bytes, start, length);
      original.write(bytes, start, length);
    }
  }
}
