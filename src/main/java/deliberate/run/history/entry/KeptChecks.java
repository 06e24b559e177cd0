package deliberate.run.history.entry;

/// What came of the checks on a run's answer, as far as this room knows it.
///
/// @param passed how many passed
/// @param failed how many failed; the rest could not tell
/// @param total  how many there were
/// @param json   all of it as whoever made the checks wrote it; empty for none
public record KeptChecks(int passed, int failed, int total, String json) {
  public static final KeptChecks NONE = new KeptChecks(0, 0, 0, "");
}
