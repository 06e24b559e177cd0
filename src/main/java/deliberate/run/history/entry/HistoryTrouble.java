package deliberate.run.history.entry;

import java.nio.file.Path;

/// What people should know of the history's file.
public sealed interface HistoryTrouble {
  /// It was damaged; it lies there now, and a new one was begun.
  record SetAside(Path file) implements HistoryTrouble {}

  /// Runs cannot be kept at the moment; told once, until it works again.
  record NotKept(String why) implements HistoryTrouble {}

  /// Something cannot be kept whatever the disk does, and was left out so that it holds nothing else back; told once.
  record LeftOut(String why) implements HistoryTrouble {}

  /// Runs are kept again, those of the meantime included where they were not too many.
  record KeptAgain() implements HistoryTrouble {}
}
