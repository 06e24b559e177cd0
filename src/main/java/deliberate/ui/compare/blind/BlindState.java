package deliberate.ui.compare.blind;

/// How far a blind comparison has come.
public enum BlindState {
  /// Everybody is seen.
  OFF,
  /// Everything is hidden; nothing has been run since.
  READY,
  /// Answers come, and are shown when all are there.
  RUNNING,
  /// The answers are shown, who gave them is not.
  VOTING,
  /// It is shown who gave which.
  VOTED
}
