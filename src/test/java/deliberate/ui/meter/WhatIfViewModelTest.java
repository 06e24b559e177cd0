package deliberate.ui.meter;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.SIMULATED;
import static deliberate.ui.compare.CompareBench.THINKER;
import static deliberate.ui.compare.CompareBench.UNPRICED;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.pricing.Price;
import deliberate.pricing.PriceBook;
import deliberate.provider.ChatEvent;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.CompareViewModel;
import deliberate.ui.meter.bar.MeterRow;
import deliberate.ui.meter.whatif.PricedModel;
import deliberate.ui.meter.whatif.Tier;
import deliberate.ui.meter.whatif.WhatIfViewModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhatIfViewModelTest {
  private static final Price LUNA = price("other", "luna", "2", "20", false);
  private static final Price BATCHED = new Price("other", "luna", LUNA.standard(), List.of(),
      Map.of("batch", new Price.Schedule(LUNA.standard(), List.of()).times(new BigDecimal("0.5"))), Optional.empty(),
      Optional.empty(), Optional.empty(), "2026-11-01", "the price list", "", false, Price.Shelf.BUILT_IN,
      Optional.empty());
  private static final PriceBook BOOK = new PriceBook(List.of(price("acme", "thinker", "1", "10", false),
      price("acme", "plain", "1", "10", false), BATCHED, price("offline", "pretend", "1", "10", true)));

  private final CompareBench bench = new CompareBench();
  private final WhatIfViewModel whatIf = new WhatIfViewModel(() -> BOOK, bench.engine::now);

  @Test
  void theSameTokensArePricedOnAnotherModelAndSaidToBeAnEstimate() {
    run(THINKER, used(100, 890, 100));
    whatIf.modelProperty().set(new PricedModel("other", "luna"));
    assertThat(row().amount().text()).isEqualTo("~$0.02");
    assertThat(row().detail().text()).isEqualTo("2× of $0.01");
    assertThat(row().detail().tip()).contains("instead of $0.01");
    assertThat(sentence()).startsWith("Estimated:").contains("tokenizer");
  }

  @Test
  void withoutAnotherModelEachPaneKeepsItsOwn() {
    run(THINKER, used(100, 890, 100));
    assertThat(row().amount().text()).isEqualTo("~$0.01");
    assertThat(row().detail().text()).isEqualTo("1× of $0.01");
    assertThat(sentence()).doesNotContain("tokenizer");
  }

  @Test
  void aTierWithoutAPublishedPriceHasNone() {
    run(THINKER, used(100, 890, 100));
    whatIf.tierProperty().set(Tier.BATCH);
    assertThat(row().amount().text()).isEqualTo("no price");
    assertThat(row().bar()).isEmpty();
    assertThat(sentence()).contains("No Batch price is known");
  }

  @Test
  void aTierWithAPublishedPriceIsPricedAtThat() {
    run(THINKER, used(100, 890, 100));
    whatIf.modelProperty().set(new PricedModel("other", "luna"));
    whatIf.tierProperty().set(Tier.BATCH);
    assertThat(row().amount().text()).isEqualTo("~$0.01");
    assertThat(sentence()).contains("Batch answers come later");
  }

  @Test
  void theCacheSaysWhatIsAssumedOfIt() {
    run(THINKER, used(100, 0, 100));
    whatIf.cachingProperty().set(true);
    assertThat(sentence()).contains("Input below 1,024 tokens stays as it is");
    run(THINKER, used(5_000, 0, 100));
    assertThat(sentence()).contains("all of the input");
    assertThat(row().bar().getFirst().key()).isEqualTo("cached-input");
  }

  @Test
  void aPaneWithoutAPriceHasOneOnAnotherModelButNothingToHoldItAgainst() {
    run(UNPRICED, used(100, 890, 100));
    assertThat(row().amount().text()).isEqualTo("no price");
    whatIf.modelProperty().set(new PricedModel("other", "luna"));
    assertThat(row().amount().text()).isEqualTo("~$0.02");
    assertThat(row().detail().text()).isEqualTo("instead of no price");
  }

  @Test
  void simulatedMoneyIsNotHeldAgainstReal() {
    run(SIMULATED, used(100, 890, 100));
    whatIf.modelProperty().set(new PricedModel("other", "luna"));
    assertThat(row().amount().text()).isEqualTo("~$0.02");
    assertThat(row().detail().text()).isEqualTo("instead of $0.01");
    assertThat(row().detail().tip()).contains("Simulated");
  }

  @Test
  void modelsAreFoundByTheirWords() {
    assertThat(whatIf.found()).hasSize(5).first().isEqualTo(PricedModel.OWN);
    whatIf.queryProperty().set(" LUNA other");
    assertThat(whatIf.found()).containsExactly(new PricedModel("other", "luna"));
    whatIf.queryProperty().set("nothing like it");
    assertThat(whatIf.found()).isEmpty();
  }

  @Test
  void beforeAnyRunNothingIsClaimed() {
    new MeterViewModel(bench.compare(PLAIN).panes(), bench.pulse, whatIf);
    assertThat(row().amount().text()).isEqualTo("–");
  }

  private void run(String model, ChatEvent usage) {
    CompareViewModel compare = bench.compare(model);
    new MeterViewModel(compare.panes(), bench.pulse, whatIf);
    new MeterBench(bench).runAll(compare, usage);
  }

  private MeterRow row() {
    return whatIf.readingProperty().get().rows().getFirst();
  }

  private String sentence() {
    return whatIf.readingProperty().get().sentence();
  }

  private static Price price(String vendor, String model, String input, String output, boolean simulated) {
    return new Price(vendor, model, new Price.Rates(new BigDecimal(input), Optional.of(new BigDecimal("0.1")),
        Optional.empty(), Optional.empty(), new BigDecimal(output), Optional.empty()), List.of(), Optional.empty(),
        Optional.empty(), "2026-11-01", "the price list", "", simulated);
  }
}
