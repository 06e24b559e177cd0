package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.message.RecordingText;
import deliberate.message.Text;
import deliberate.recording.Recording;
import deliberate.recording.Take;
import deliberate.recording.serve.RecordingServer;
import deliberate.task.CancelSignal;
import deliberate.task.TaskRunner;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `deliberate serve`: shows a recording to other tools, until it is stopped.
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final TaskRunner tasks;
  private final CancelSignal stop;
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.serve.file")
  private String file;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "cli.serve.port")
  private int port;

  @Option(names = "--speed", paramLabel = "N|max", descriptionKey = "cli.run.speed")
  private String speed = "1";

  ServeCommand(TaskRunner tasks, CancelSignal stop, Console console) {
    this.tasks = tasks;
    this.stop = stop;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw new BadArgument(Text.of("cli.serve.bad-port", "" + port));
    }
    double pace = RecordingOptions.speed(speed);
    Recording recording = RecordingOptions.read(file, console);
    List<Take> takes = recording.takes().stream().filter(Take::hasWire).toList();
    if (takes.isEmpty()) {
      throw new BadArgument(Text.of("cli.serve.offline", file));
    }
    int offline = recording.takes().size() - takes.size();
    if (offline > 0) {
      console.complain(Text.of("cli.serve.left", "" + offline));
    }
    try (RecordingServer server = RecordingServer.start(takes, port, pace, work -> tasks.run(() -> {
      work.run();
      return null;
    }, _ -> { }, problem -> console.complain(String.valueOf(problem.getMessage()))))) {
      console.out().println(RecordingText.marked(recording));
      takes.stream().map(take -> Text.of("cli.serve.address", server.address(take).toString(),
          take.request().model().wireName())).distinct().forEach(console.out()::println);
      console.out().println(Text.of("cli.serve.stop"));
      console.out().flush();
      await();
    } catch (IOException e) {
      throw new BadArgument(Text.of("cli.serve.failed", "" + port, String.valueOf(e.getMessage())));
    }
    return Cli.EVERY_RUN_FINISHED;
  }

  private void await() {
    CountDownLatch stopped = new CountDownLatch(1);
    try (CancelSignal.Registration _ = stop.onCancel(stopped::countDown)) {
      stopped.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
