package deliberate.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.usage.Usage;
import deliberate.report.Comparison;
import deliberate.run.PromptRef;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.tokens.Count;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonHtmlTest {
  private static final Pattern LOADS = Pattern.compile("(?i)<[^>]*\\b(src|srcset|data|poster|background)\\s*=");
  private static final Pattern OWN_TAGS =
      Pattern.compile("(?i)<(script|img|iframe|object|embed|link|base|form|video)\\b");
  private static final Pattern HANDLER = Pattern.compile("(?i)<[^>]*\\son\\w+\\s*=");

  @ParameterizedTest
  @ValueSource(strings = {
      "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</pre></div></body><script>x</script>",
      "![a](https://evil.example/x.png)", "[a](javascript:alert(1))", "[a](data:text/html;base64,PHM+)",
      "<svg/onload=alert(1)>", "</title><script>1</script>", "</style><script>1</script>", "\" onmouseover=\"alert(1)",
      "![\"><script>1</script>](x)", "```html\n</code></pre><script>1</script>\n```",
      "<iframe src=\"https://evil.example\"></iframe>", "&lt;script&gt;alert(1)&lt;/script&gt;"})
  void nothingThatCameFromOutsideBecomesMarkup(String hostile) {
    String page = page(new PromptRef(new UUID(1, 2), hostile, "0123456789ab"), hostile, run(hostile, hostile));
    assertThat(OWN_TAGS.matcher(page).find()).as(page).isFalse();
    assertThat(HANDLER.matcher(page).find()).as(page).isFalse();
    assertThat(LOADS.matcher(page).find()).as(page).isFalse();
    assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("href=\"javascript", "href=\"data:");
    assertThat(page.split("</body>", -1)).hasSize(2);
    assertThat(page.split("</style>", -1)).hasSize(2);
  }

  @Test
  void nothingIsLoadedAndNothingRuns() {
    String page = page(ScriptedRun.PROMPT, "", run("hm", "4"));
    assertThat(page).contains("Content-Security-Policy", "default-src &#39;none&#39;")
        .doesNotContain("@import", "url(h", "http://", "https://");
    assertThat(LOADS.matcher(page).find()).isFalse();
  }

  @Test
  void answersAreRenderedAndThinkingIsFoldedAway() {
    String answer = "**4** is it\n\n| a | b |\n|---|---|\n| 1 | 2 |";
    String page = page(ScriptedRun.PROMPT, "case 3", run("first\nthen", answer));
    assertThat(page).contains("<strong>4</strong> is it", "<td>1</td>", "<details><summary>Thinking</summary>",
        "<pre>first\nthen</pre>", "case case 3", "prompt version 0123456789ab");
  }

  @Test
  void everyNumberHasItsOriginAndSimulatedMoneyIsSaid() {
    String real = page(ScriptedRun.PROMPT, "", run("hm", "4"));
    assertThat(real).contains("<td>50<small>reported</small></td>",
        "<td>–<small>not known</small></td>", "no price").doesNotContain("simulated");
    RunRecord pretend = ScriptedRun.of("offline", "standard", ThinkingKind.NONE).sent()
        .at(100, new ChatEvent.Answer("24")).at(150, used(10, 0, 5))
        .at(200, new ChatEvent.Finished(StopReason.COMPLETE, "")).run();
    assertThat(page(ScriptedRun.PROMPT, "", pretend)).contains("prices and speeds are simulated", "simulated price");
  }

  @Test
  void barsAreDrawnWithPatternsAndReadOut() {
    String page = page(ScriptedRun.PROMPT, "", run("hm", "4"));
    assertThat(page).contains("class=\"reasoning\"", "fill=\"url(#hatched)\"",
        "aria-label=\"input 10, reasoning 50, answer 5\"",
        "aria-label=\"waiting 0.100 s, thinking 0.400 s, answering 0.500 s\"");
  }

  @Test
  void controlCharactersDoNotReachThePage() {
    assertThat(page(ScriptedRun.PROMPT, "", run("a\u0000b\u001b[31m", "c\u0000")))
        .doesNotContain("\u0000", "\u001b");
  }

  private static RunRecord run(String thinking, String answer) {
    return ScriptedRun.of("acme", "one", ThinkingKind.RAW).sent()
        .at(100, new ChatEvent.Thinking(ThinkingKind.RAW, thinking)).at(500, new ChatEvent.Answer(answer))
        .at(900, used(10, 50, 5)).at(1_000, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
  }

  private static ChatEvent used(long input, long reasoning, long answer) {
    return new ChatEvent.UsageReported(new Usage(Count.reported(input), Count.UNKNOWN, Count.UNKNOWN,
        Count.reported(reasoning), Count.reported(answer), Count.reported(reasoning + answer),
        Count.reported(input + reasoning + answer), Set.of(), ""));
  }

  private static String page(PromptRef prompt, String caseName, RunRecord run) {
    return ComparisonHtml.of(new Comparison(prompt, caseName, List.of(new GradedRun(run, List.of())),
        new Graders(List.of())));
  }
}
