package deliberate;

import deliberate.cli.Cli;
import deliberate.cli.Console;
import deliberate.message.Text;
import deliberate.task.CancelSignal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Where the app starts: without arguments, or with just a prompt file or a recording, the window opens; anything else
/// goes to the command line, which touches no JavaFX.
public final class Launcher {
  private static final List<String> ENDINGS = List.of(".prompt.yaml", ".recording");
  private static final long SECONDS_TO_PRINT = 5;

  private Launcher() {}

  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      openWindow(Optional.empty());
    } else if (isFileToOpen(arguments)) {
      openWindow(Optional.of(Path.of(arguments[0])));
    } else {
      System.exit(runCommand(arguments));
    }
  }

  private static void openWindow(Optional<Path> file) {
    if (!new Wiring().openWindow(file)) {
      Console.ofProcess().complain(Text.of("shell.no-display"));
      System.exit(Cli.BAD_ARGUMENTS);
    }
  }

  static boolean isFileToOpen(String[] arguments) {
    try {
      return arguments.length == 1 && ENDINGS.stream().anyMatch(arguments[0]::endsWith)
          && Files.isRegularFile(Path.of(arguments[0]));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /// Ctrl+C stops the runs instead of the process, and leaves time to print what came.
  private static int runCommand(String[] arguments) {
    CancelSignal stop = new CancelSignal();
    CountDownLatch printed = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      stop.cancel();
      await(printed);
    }, "stop"));
    try {
      return new Wiring().commandLine(stop, Console.ofProcess()).run(arguments);
    } finally {
      printed.countDown();
    }
  }

  private static void await(CountDownLatch printed) {
    try {
      printed.await(SECONDS_TO_PRINT, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
