package deliberate.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// A process of its own, on this one's class path, that is there to be killed.
public final class Child {
  /// How many kills a test makes: 20, or as many as the profile `faults` wants.
  public static final int ROUNDS = Integer.getInteger("faults.rounds", 20);
  private static final long TIMEOUT_SECONDS = 60;
  private static final long POLL_NANOS = 200_000;

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /// Starts this main class.
  public static Child start(Class<?> main, Path log, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new Child(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
  }

  /// Waits for it to get there, looking often.
  public void await(BooleanSupplier condition) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("the process did not get there: " + Files.readString(log));
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  /// SIGKILL, or what the system has for it; returns when the process is gone.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// In the child: stays until it is killed.
  public static void stay() {
    while (true) {
      LockSupport.park();
    }
  }
}
