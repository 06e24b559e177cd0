package deliberate.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Where the command line writes: answers, tables and JSON to `out`, what went wrong to `err`.
public record Console(PrintWriter out, PrintWriter err) {

  /// The process's own streams. Into a file or a pipe goes UTF-8, whatever the locale.
  public static Console ofProcess() {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new Console(writer(System.out, terminal), writer(System.err, terminal));
  }

  /// One line about what went wrong.
  public void complain(String sentence) {
    out.flush();
    err.println("deliberate: " + sentence);
    err.flush();
  }

  private static PrintWriter writer(PrintStream stream, boolean terminal) {
    // A terminal that claims to know only ASCII is nearly always a UTF-8 one in a process without a locale.
    boolean asItSays = terminal && !stream.charset().equals(StandardCharsets.US_ASCII);
    Charset charset = asItSays ? stream.charset() : StandardCharsets.UTF_8;
    return new PrintWriter(stream, false, charset);
  }
}
