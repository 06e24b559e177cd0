package deliberate.report.code;

import java.util.Map;

/// A call as a command for a POSIX shell.
final class CurlCode {
  private CurlCode() {}

  static String of(Call call) {
    StringBuilder code = new StringBuilder("curl --no-buffer --fail-with-body " + quoted(call.address().toString()));
    for (Map.Entry<String, Call.Value> header : call.headers().entrySet()) {
      code.append(" \\\n  --header ").append(header(header.getKey(), header.getValue()));
    }
    // No line of laid-out JSON is the bare word.
    return code + " \\\n  --data-binary @- <<'JSON'\n" + Language.laidOut(call) + "\nJSON\n";
  }

  private static String header(String name, Call.Value value) {
    return value.variable().isEmpty()
        ? quoted(name + ": " + value.text())
        : quoted(name + ": " + value.text()) + "\"$" + value.variable() + "\"";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
