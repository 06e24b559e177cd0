package deliberate.report.page;

import deliberate.grader.GradedRun;
import deliberate.message.Text;
import deliberate.meter.ClockReading;
import deliberate.run.RunRecord;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The meter's bars as inline SVG, with a pattern beside each colour.
final class BarsHtml {
  private static final double WIDTH = 1000;
  private static final int HEIGHT = 22;
  private static final List<String> KEYS = List.of("cached-input", "input", "cache-write", "reasoning", "answer",
      "output", "retrying", "waiting", "thinking", "answering");
  private static final List<String> HATCHED = List.of("reasoning", "thinking");
  private static final List<String> RULED = List.of("cached-input", "cache-write", "retrying", "queued", "output");

  private BarsHtml() {}

  /// What the patterns are made of, once a page.
  static String patterns() {
    return """
        <svg width="0" height="0" class="defs" aria-hidden="true"><defs>
        <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect width="2.5" height="6" class="stroke"/></pattern>
        <pattern id="ruled" width="6" height="6" patternUnits="userSpaceOnUse">\
        <rect width="2" height="6" class="stroke"/></pattern>
        </defs></svg>
        """;
  }

  static String tokens(List<GradedRun> runs) {
    List<Map<String, Double>> bars = runs.stream().map(run -> tokens(run.run())).toList();
    return bars(runs, bars, "meter.kind.", "");
  }

  static String clock(List<GradedRun> runs) {
    List<Map<String, Double>> bars = runs.stream().map(run -> clock(run.run().clock())).toList();
    return bars(runs, bars, "meter.phase.", " s");
  }

  private static String bars(List<GradedRun> runs, List<Map<String, Double>> bars, String keys, String unit) {
    double most = bars.stream().mapToDouble(bar -> bar.values().stream().mapToDouble(Double::doubleValue).sum()).max()
        .orElse(0);
    Html html = new Html().markup("<div class=\"bars\">\n");
    for (int i = 0; i < runs.size(); i++) {
      html.element("div class=\"bar-name\"", Plain.name(runs.get(i).run()));
      html.markup(bar(bars.get(i), most, keys, unit));
    }
    html.markup("</div>\n<p class=\"legend\">");
    KEYS.stream().filter(key -> bars.stream().anyMatch(bar -> bar.containsKey(key))).forEach(key -> html
        .markup("<span><svg viewBox=\"0 0 14 10\" width=\"14\" height=\"10\" aria-hidden=\"true\">"
            + part(key, 0, 14, 10) + "</svg> ").text(Text.of(keys + key)).markup("</span> "));
    return html.markup("</p>\n").toString();
  }

  private static String bar(Map<String, Double> parts, double most, String keys, String unit) {
    StringBuilder svg = new StringBuilder();
    StringBuilder words = new StringBuilder();
    double x = 0;
    for (Map.Entry<String, Double> part : parts.entrySet()) {
      double width = most == 0 ? 0 : part.getValue() / most * WIDTH;
      String told = Text.of(keys + part.getKey()) + " " + number(part.getValue()) + unit;
      svg.append("<g><title>").append(Html.escaped(told)).append("</title>")
          .append(part(part.getKey(), x, width, HEIGHT)).append("</g>");
      words.append(words.isEmpty() ? "" : ", ").append(told);
      x += width;
    }
    return "<svg class=\"bar\" viewBox=\"0 0 " + (int) WIDTH + " " + HEIGHT
        + "\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\""
        + Html.escaped(words.isEmpty() ? Plain.UNKNOWN : words.toString()) + "\">" + svg
        + "</svg>\n";
  }

  /// @param key one of our own: never text from outside
  private static String part(String key, double x, double width, int height) {
    String place = String.format(Locale.ROOT, "x=\"%.2f\" width=\"%.2f\" height=\"%d\"", x, width, height);
    String pattern = HATCHED.contains(key) ? "hatched" : RULED.contains(key) ? "ruled" : "";
    return "<rect " + place + " class=\"" + key + "\"/>"
        + (pattern.isEmpty() ? "" : "<rect " + place + " fill=\"url(#" + pattern + ")\"/>");
  }

  private static String number(double value) {
    return value == Math.rint(value) ? "" + (long) value : String.format(Locale.ROOT, "%.3f", value);
  }

  private static Map<String, Double> tokens(RunRecord run) {
    Map<String, Double> parts = new LinkedHashMap<>();
    run.usage().byKind().forEach((kind, count) -> {
      if (count.or(0) > 0) {
        parts.put(kind.key(), (double) count.or(0));
      }
    });
    return parts;
  }

  private static Map<String, Double> clock(ClockReading clock) {
    Map<String, Double> parts = new LinkedHashMap<>();
    put(parts, "retrying", clock.retrying());
    put(parts, "waiting", clock.waiting());
    put(parts, "thinking", clock.thinking());
    put(parts, "answering", clock.answering());
    return parts;
  }

  private static void put(Map<String, Double> parts, String key, Optional<Duration> time) {
    time.ifPresent(known -> parts.put(key, known.toNanos() / 1e9));
  }
}
