package deliberate.message;

import deliberate.run.history.entry.HistoryTrouble;

/// What people should know of the file of kept runs, in words.
public final class HistoryText {
  private HistoryText() {}

  public static String of(HistoryTrouble trouble) {
    return switch (trouble) {
      case HistoryTrouble.SetAside t -> Text.of("history.trouble.set-aside", t.file().toString());
      case HistoryTrouble.NotKept t -> Text.of("history.trouble.not-kept", t.why());
      case HistoryTrouble.LeftOut t -> Text.of("history.trouble.left-out", t.why());
      case HistoryTrouble.KeptAgain _ -> Text.of("history.trouble.kept-again");
    };
  }
}
