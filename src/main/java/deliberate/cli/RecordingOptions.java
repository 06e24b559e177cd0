package deliberate.cli;

import deliberate.cli.argument.BadArgument;
import deliberate.grader.GradedRun;
import deliberate.message.RecordingText;
import deliberate.message.Text;
import deliberate.recording.Playback;
import deliberate.recording.Recording;
import deliberate.recording.RecordingException;
import deliberate.recording.RecordingFile;
import deliberate.run.PromptRef;
import deliberate.run.replay.Replay;
import deliberate.run.replay.Takes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Recording what is run, or showing a recording again instead of running anything.
final class RecordingOptions {
  private static final String AT_ONCE = "max";

  @Option(names = "--record", paramLabel = "DIR", descriptionKey = "cli.run.record")
  private Optional<String> folder = Optional.empty();

  @Option(names = "--replay", paramLabel = "FILE", descriptionKey = "cli.run.replay")
  private Optional<String> replayed = Optional.empty();

  @Option(names = "--speed", paramLabel = "N|max", descriptionKey = "cli.run.speed")
  private String speed = "1";

  private Optional<Takes> takes = Optional.empty();

  /// The file to replay; empty where something is to be run.
  Optional<String> replayed() {
    return replayed;
  }

  /// Before anything is run and paid for: whether there is a place for the recording.
  void check() {
    folder.ifPresent(RecordingOptions::folder);
  }

  /// The same engine, whose runs are recorded where that is wanted.
  Engines.Made recording(Engines.Made made) {
    if (folder.isEmpty()) {
      return made;
    }
    takes = Optional.of(new Takes(made.engine()::prices));
    return new Engines.Made(made.engine().keptBy(takes.get()), made.graders());
  }

  /// Writes the recording, where one is wanted; says whether that could be done.
  boolean write(PromptRef prompt, String caseName, List<GradedRun> runs, Instant now, Console console) {
    if (takes.isEmpty()) {
      return true;
    }
    Recording recording =
        takes.get().recording(prompt, caseName, runs.stream().map(GradedRun::run).toList(), now);
    Path file = folder(folder.orElseThrow()).resolve(recording.fileName());
    try {
      RecordingFile.write(file, recording);
      console.complain(Text.of("cli.recorded", file.toString()));
      long left = takes.get().lacking(runs.stream().map(GradedRun::run).toList());
      if (left > 0) {
        console.complain(Text.of("cli.recorded.without", "" + left));
      }
      return true;
    } catch (IOException e) {
      console.complain(Text.of("cli.export-failed", file.toString(), String.valueOf(e.getMessage())));
      return false;
    }
  }

  Replay replay(Console console) {
    return new Replay(read(replayed.orElseThrow(), console), new Playback(speed(speed)));
  }

  /// Reads a recording, and says what is wrong with it.
  static Recording read(String file, Console console) {
    try {
      Recording recording = RecordingFile.read(Path.of(file));
      recording.damage().ifPresent(damage -> console.complain(RecordingText.of(file, damage)));
      if (recording.takes().isEmpty()) {
        throw new BadArgument(Text.of("recording.empty", file));
      }
      return recording;
    } catch (RecordingException e) {
      throw new BadArgument(RecordingText.of(file, e));
    } catch (InvalidPathException _) {
      throw new BadArgument(Text.of("cli.bad-path", file));
    }
  }

  /// @param text a number, or a word for no waiting at all
  static double speed(String text) {
    if (text.equals(AT_ONCE)) {
      return Playback.AT_ONCE;
    }
    try {
      double number = Double.parseDouble(text);
      if (number == 0) {
        return Playback.AT_ONCE;
      }
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException _) {
      throw new BadArgument(Text.of("cli.bad-speed", text));
    }
    throw new BadArgument(Text.of("cli.bad-speed", text));
  }

  private static Path folder(String name) {
    try {
      return Files.createDirectories(Path.of(name));
    } catch (IOException | InvalidPathException _) {
      throw new BadArgument(Text.of("cli.record-no-folder", name));
    }
  }
}
