package deliberate.report.code;

import deliberate.report.Json;
import java.util.function.Function;

/// What a call can be written in.
public enum Language {
  CURL("curl", CurlCode::of),
  PYTHON("python", PythonCode::of),
  JAVASCRIPT("javascript", JavaScriptCode::of),
  JAVA("java", JavaCode::of);

  private final String id;
  private final Function<Call, String> writer;

  Language(String id, Function<Call, String> writer) {
    this.id = id;
    this.writer = writer;
  }

  public String id() {
    return id;
  }

  /// The code, which streams the answer's events to the console as they come.
  public String write(Call call) {
    return writer.apply(call);
  }

  /// The body, laid out for people.
  static String laidOut(Call call) {
    return Json.pretty(Json.parsed(call.body())).replace("\r\n", "\n");
  }
}
