package deliberate.report;

import deliberate.run.RunRecord;

/// Parts of a run as text to read: JSON laid out for people.
public final class RunText {
  private RunText() {}

  /// The request body; empty for a run of the offline engine.
  public static String request(RunRecord run) {
    return laidOut(run.sentBody());
  }

  /// The usage as the provider wrote it; empty where it wrote none.
  public static String rawUsage(RunRecord run) {
    return laidOut(run.usage().raw());
  }

  /// Text that may be JSON, laid out where it is.
  public static String laidOut(String text) {
    return Json.isObject(text) ? Json.pretty(Json.parsed(text)) : text;
  }
}
