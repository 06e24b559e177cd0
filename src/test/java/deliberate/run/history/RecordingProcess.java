package deliberate.run.history;

import deliberate.faults.Child;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.run.ScriptedRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Keeps runs until it is killed, and writes down which of them it has seen on disk: short ones one after the other,
/// and beside them one that never ends.
public final class RecordingProcess {
  private static final long NANOS_BETWEEN_PIECES = 2_000_000;

  private RecordingProcess() {}

  /// @param arguments the folder of the history, and the file to write into
  public static void main(String[] arguments) throws IOException {
    RunHistory history = RunHistory.open(Path.of(arguments[0]), Clock.systemUTC());
    BufferedWriter log = Files.newBufferedWriter(Path.of(arguments[1]), StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    Thread.ofPlatform().daemon().start(() -> endless(history, log));
    for (int i = 0; i < 10_000; i++) {
      UUID run = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).keptBy(history).sent()
          .at(10, new ChatEvent.Answer("answer " + i))
          .at(20, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run().id();
      history.flush();
      write(log, "done " + run);
    }
    Child.stay();
  }

  /// What the endless run thinks, up to that piece.
  static String thinking(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= pieces; i++) {
      text.append("thought").append(i).append(' ');
    }
    return text.toString();
  }

  private static void endless(RunHistory history, BufferedWriter log) {
    ScriptedRun script = ScriptedRun.of("deepseek", "deepseek-v4-flash", ThinkingKind.RAW).keptBy(history).sent();
    for (int i = 1; i <= 50_000; i++) {
      int piece = i;
      script.at(i, new ChatEvent.Thinking(ThinkingKind.RAW, "thought" + i + " ")).then(() -> {
        if (piece % 20 == 0) {
          write(log, "thought " + piece + " " + System.currentTimeMillis());
        }
        LockSupport.parkNanos(NANOS_BETWEEN_PIECES);
      });
    }
    script.run();
  }

  private static void write(BufferedWriter log, String line) {
    synchronized (log) {
      try {
        log.write(line + "\n");
        log.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
