package deliberate.spend;

import static deliberate.spend.SpendLab.plan;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.PriceBookFile;
import deliberate.provider.option.RequestOption;
import deliberate.run.RunPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuoterTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
  private static final RunPlan PLAN = plan("openai", "gpt-5", SpendLab.PROMPT, Map.of());

  @Test
  void aNewModelIsQuotedByRulesOfThumb() {
    Quote quote = quoter(List.of()).quote(PLAN);

    assertThat(quote.basis()).isEqualTo(Quote.Basis.ASSUMPTION);
    Spread usd = quote.usd().orElseThrow();
    assertThat(usd.low()).as("4 tokens in, 100 out").isEqualByComparingTo("0.001005");
    assertThat(usd.likely()).isEqualByComparingTo("0.004005");
    assertThat(usd.high()).isEqualByComparingTo("0.016005");
    assertThat(quote.seconds().low()).isLessThan(quote.seconds().likely());
    assertThat(quote.seconds().likely()).isLessThan(quote.seconds().high());
  }

  @Test
  void fromThreeRunsOnTheyAreWhatCounts() {
    List<PastRun> past = List.of(run(900, 9), run(100, 1), run(200, 3));

    Quote quote = quoter(past).quote(PLAN);

    assertThat(quote.basis()).isEqualTo(Quote.Basis.HISTORY);
    assertThat(quote.runs()).isEqualTo(3);
    assertThat(quote.usd().orElseThrow().low()).isEqualByComparingTo("0.001005");
    assertThat(quote.usd().orElseThrow().likely()).isEqualByComparingTo("0.002005");
    assertThat(quote.usd().orElseThrow().high()).as("900 and half as much").isEqualByComparingTo("0.013505");
    assertThat(quote.seconds().likely()).isEqualByComparingTo("3");
    assertThat(quoter(past.subList(0, 2)).quote(PLAN).basis()).isEqualTo(Quote.Basis.ASSUMPTION);
  }

  @Test
  void neverMoreThanTheOutputThatIsAllowed() {
    RunPlan limited = plan("openai", "gpt-5", SpendLab.PROMPT, Map.of(RequestOption.MAX_OUTPUT, 300));

    Spread usd = quoter(List.of()).quote(limited).usd().orElseThrow();

    assertThat(usd.high()).isEqualByComparingTo("0.003005").isEqualByComparingTo(usd.likely());
  }

  @Test
  void withoutAPriceThereIsStillATime() {
    Quote quote = quoter(List.of()).quote(plan("", "llama"));

    assertThat(quote.usd()).isEmpty();
    assertThat(quote.seconds().likely()).isPositive();
  }

  @Test
  void aPriceOfItsOwnForThinkingIsTakenWhereItIsDearer() {
    Spread usd = quoter(List.of()).quote(plan("alibaba", "qwen-turbo")).usd().orElseThrow();

    assertThat(usd.likely()).as("400 tokens at 0.5, 4 at 0.05").isEqualByComparingTo("0.0002002");
  }

  private static PastRun run(long output, long seconds) {
    return new PastRun(output, Duration.ofSeconds(seconds));
  }

  private static Quoter quoter(List<PastRun> past) {
    return new Quoter(PriceBookFile::builtIn, (_, _) -> past, NOON);
  }
}
