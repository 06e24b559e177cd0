package deliberate.spend;

import deliberate.pricing.Circumstances;
import deliberate.pricing.PriceBook;
import deliberate.pricing.Bill;
import deliberate.provider.ChatRequest;
import deliberate.provider.usage.Usage;
import deliberate.run.RunPlan;
import deliberate.tokens.Count;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/// Says before a run what it will cost and how long it will take.
///
/// From three finished runs of the same model at the same effort on: the least, the middle and the most of the latest
/// twenty; half as much again on top of the most, as few runs rarely hold the longest. Before that, see [Assumption].
public final class Quoter {
  private static final int ENOUGH = 3;
  private static final BigDecimal MARGIN = new BigDecimal("1.5");
  private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

  private final Supplier<PriceBook> prices;
  private final Experience experience;
  private final Clock clock;

  public Quoter(Supplier<PriceBook> prices, Experience experience, Clock clock) {
    this.prices = prices;
    this.experience = experience;
    this.clock = clock;
  }

  /// Takes a while for long prompts.
  public Quote quote(RunPlan plan) {
    ChatRequest request = plan.request();
    List<PastRun> past = experience.of(request.model().id(), request.effort().toString());
    boolean enough = past.size() >= ENOUGH;
    Spread output = enough
        ? limited(spread(past.stream().map(run -> BigDecimal.valueOf(run.output())).sorted().toList()), request)
        : Assumption.output(request);
    Spread seconds = enough
        ? spread(past.stream().map(run -> BigDecimal.valueOf(run.took().toMillis()).divide(MILLIS)).sorted().toList())
        : Assumption.seconds(output);
    return new Quote(usd(plan, output), seconds, enough ? Quote.Basis.HISTORY : Quote.Basis.ASSUMPTION, past.size(),
        request.model().isSimulated());
  }

  private static Spread spread(List<BigDecimal> sorted) {
    return new Spread(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast().multiply(MARGIN));
  }

  private static Spread limited(Spread output, ChatRequest request) {
    OptionalLong most = Assumption.allowed(request);
    return most.isEmpty() ? output : new Spread(output.low(), output.likely(),
        output.high().min(BigDecimal.valueOf(most.getAsLong())));
  }

  private Optional<Spread> usd(RunPlan plan, Spread output) {
    Count input = plan.estimateInput();
    return cost(plan.request(), input, output.low()).flatMap(low ->
        cost(plan.request(), input, output.likely()).flatMap(likely ->
            cost(plan.request(), input, output.high()).map(high -> new Spread(low, likely, high))));
  }

  /// Where thinking has a price of its own, all is taken for the dearer kind.
  private Optional<BigDecimal> cost(ChatRequest request, Count input, BigDecimal tokens) {
    Count output = Count.estimated(tokens.longValue());
    Count none = Count.estimated(0);
    Circumstances now = new Circumstances(clock.instant(), request.options().serviceTier().orElse(""));
    Optional<BigDecimal> asAnswer = bill(request, now, usage(input, none, output)).total();
    Optional<BigDecimal> asThinking = bill(request, now, usage(input, output, none)).total();
    return asAnswer.flatMap(answer -> asThinking.map(answer::max));
  }

  private Bill bill(ChatRequest request, Circumstances now, Usage usage) {
    return prices.get().bill(request.model().vendor(), request.model().wireName(), now, usage);
  }

  private static Usage usage(Count input, Count reasoning, Count answer) {
    Count output = reasoning.plus(answer);
    return new Usage(input, Count.UNKNOWN, Count.UNKNOWN, reasoning, answer, output, input.plus(output), Set.of(), "");
  }
}
