package deliberate.report.page;

import deliberate.grader.GradedRun;
import deliberate.message.CheckText;
import deliberate.message.FailureText;
import deliberate.message.RecordingText;
import deliberate.message.Text;
import deliberate.prompt.Message;
import deliberate.provider.usage.Usage;
import deliberate.report.Comparison;
import deliberate.run.RunRecord;
import deliberate.tokens.Count;
import java.util.List;
import java.util.stream.Stream;

/// A comparison as one self-contained page: prompt, answers, thinking to unfold, the meter, and what it is made of.
public final class ComparisonHtml {
  /// Nothing is loaded and nothing runs, whatever an answer may hold.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
  private static final List<String> COLUMNS = List.of("model", "status", "input", "cached", "reasoning", "answer",
      "total-tokens", "cost", "first-answer", "total");

  private ComparisonHtml() {}

  public static String of(Comparison comparison) {
    return of(List.of(comparison), "");
  }

  /// Several comparisons below each other.
  ///
  /// @param comparisons at least one
  /// @param notice      what is said above all of them; empty for nothing
  public static String of(List<Comparison> comparisons, String notice) {
    Html html = new Html();
    String title = Text.of("page.title", comparisons.getFirst().prompt().title());
    html.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"").text(POLICY).markup("\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"referrer\" content=\"no-referrer\">\n").element("title", title)
        .markup("<style>\n" + PageStyle.css() + "</style>\n</head>\n<body>\n").markup(BarsHtml.patterns());
    if (!notice.isEmpty()) {
      html.element("p class=\"notice\"", notice);
    }
    comparisons.forEach(comparison -> body(html, comparison));
    return html.element("footer", Text.of("page.made")).markup("</body>\n</html>\n").toString();
  }

  private static void body(Html html, Comparison comparison) {
    head(html, comparison);
    prompt(html, comparison.runs());
    meter(html, comparison.runs());
    html.markup("<section>\n").element("h2", Text.of("page.answers")).markup("<div class=\"panes\">\n");
    comparison.runs().forEach(run -> pane(html, comparison, run));
    html.markup("</div>\n</section>\n");
  }

  private static void head(Html html, Comparison comparison) {
    html.markup("<header>\n").element("h1", comparison.prompt().title());
    String version = Text.of("page.version", comparison.prompt().version());
    html.element("p class=\"muted\"", comparison.caseName().isEmpty() ? version
        : version + " · " + Text.of("page.case", comparison.caseName()));
    comparison.replayed().ifPresent(recording ->
        html.element("p class=\"notice\"", RecordingText.replayed(recording)));
    if (comparison.runs().stream().anyMatch(run -> run.run().bill().isSimulated())) {
      html.element("p class=\"notice\"", Text.of("page.simulated"));
    }
    html.markup("</header>\n");
  }

  /// The messages of the first turn; those of later turns stand with their answers.
  private static void prompt(Html html, List<GradedRun> runs) {
    html.markup("<section>\n").element("h2", Text.of("page.prompt"));
    if (!runs.isEmpty()) {
      messages(html, runs.getFirst().run().plan().request().messages());
    }
    html.markup("</section>\n");
  }

  private static void messages(Html html, List<Message> messages) {
    for (Message message : messages) {
      html.markup("<div class=\"message\">").element("h3", message.role().id()).element("pre", message.text())
          .markup("</div>\n");
    }
  }

  private static void meter(Html html, List<GradedRun> runs) {
    html.markup("<section>\n").element("h2", Text.of("page.tokens")).markup(BarsHtml.tokens(runs))
        .element("h2", Text.of("page.time")).markup(BarsHtml.clock(runs))
        .markup("<div class=\"wide\"><table>\n<thead><tr>");
    COLUMNS.forEach(column -> html.element("th", Text.of("page.column." + column)));
    html.markup("</tr></thead>\n<tbody>\n");
    runs.forEach(run -> row(html, run.run()));
    html.markup("</tbody>\n</table></div>\n");
    html.element("p class=\"muted\"", Text.of("page.origins"));
    sources(html, runs);
    html.markup("</section>\n");
  }

  private static void row(Html html, RunRecord run) {
    Usage usage = run.usage();
    html.markup("<tr>").element("th scope=\"row\"", Plain.name(run))
        .element("td", Text.of("report.status." + run.status().id()));
    Stream.of(usage.input(), usage.cachedInput(), usage.reasoning(), usage.answer(), usage.total())
        .forEach(count -> count(html, count));
    html.markup("<td>").text(Plain.money(run.bill())).markup("<small>")
        .text(run.bill().isSimulated() ? Text.of("page.origin.simulated") : Plain.origin(run.bill().origin()))
        .markup("</small></td>");
    Stream.of(run.clock().timeToFirstAnswerToken(), run.clock().total()).forEach(time -> html.markup("<td>")
        .text(Plain.seconds(time)).markup("<small>").text(Text.of("page.origin.timed")).markup("</small></td>"));
    html.markup("</tr>\n");
  }

  private static void count(Html html, Count count) {
    html.markup("<td>").text(Plain.tokens(count)).markup("<small>").text(Plain.origin(count.origin()))
        .markup("</small></td>");
  }

  /// Where the prices are from.
  private static void sources(Html html, List<GradedRun> runs) {
    html.markup("<ul class=\"muted\">\n");
    runs.stream().flatMap(run -> run.run().bill().price().stream()).distinct().forEach(price -> html.element("li",
        price.simulated() ? Text.of("page.price.simulated", price.model())
            : Text.of("page.price", price.vendor(), price.model(), price.source(), price.asOf())));
    html.markup("</ul>\n");
  }

  private static void pane(Html html, Comparison comparison, GradedRun graded) {
    RunRecord run = graded.run();
    html.markup("<article>\n").element("h3", Plain.name(run));
    if (run.plan().turn().number() > 1) {
      html.markup("<blockquote>").element("pre", run.plan().request().messages().getLast().text())
          .markup("</blockquote>\n");
    }
    if (!run.thinking().isEmpty()) {
      html.markup("<details>").element("summary", Text.of("page.thinking." + run.thinkingKind().id()))
          .element("pre", run.thinking()).markup("</details>\n");
    }
    html.markup("<div class=\"answer\">").markup(AnswerHtml.of(run.answer())).markup("</div>\n");
    run.failure().map(FailureText::of).ifPresent(failure ->
        html.element("p class=\"failed\"", failure.sentence() + " " + failure.action()));
    graded.checks().forEach(check -> html.element("p class=\"" + check.grade().verdict().id() + "\"",
        CheckText.plainLine(check, comparison.graders())));
    html.element("p class=\"figures\"", Text.of("page.figures", Plain.money(run.bill()),
        Plain.seconds(run.clock().total()), Plain.tokens(run.usage().total())));
    html.markup("</article>\n");
  }
}
