package deliberate.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.CheckPlan;
import deliberate.grader.Grade.Verdict;
import deliberate.grader.GradedCost;
import deliberate.grader.GradedRun;
import deliberate.grader.Graders;
import deliberate.pricing.PriceBookFile;
import deliberate.prompt.CheckSpec;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.ChatProvider;
import deliberate.provider.ChatRequest;
import deliberate.provider.ModelCatalog;
import deliberate.provider.ModelSpec;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.provider.StopReason;
import deliberate.provider.option.Effort;
import deliberate.provider.option.RequestOptions;
import deliberate.provider.usage.Usage;
import deliberate.run.PromptRef;
import deliberate.run.RunEngine;
import deliberate.run.RunPlan;
import deliberate.spend.CapGate;
import deliberate.spend.Caps;
import deliberate.spend.Ledger;
import deliberate.spend.Quoter;
import deliberate.spend.Spent;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a judge costs is in every total, and under every cap.
class JudgeMoneyTest {
  private static final UUID PROMPT = new UUID(1, 2);
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
  @TempDir
  private Path folder;
  private Ledger ledger;
  private Caps caps = Caps.NONE;

  @BeforeEach
  void open() {
    ledger = new Ledger(folder.resolve("spending.db"), CLOCK);
  }

  @AfterEach
  void close() throws IOException {
    ledger.close();
  }

  @Test
  void theTotalHoldsTheJudgeAndSaysHowSureItIs() {
    GradedCost cost = graded("openai/gpt-5", Count.estimated(100)).cost();

    assertThat(cost.usd()).contains(new BigDecimal("0.0022"));
    assertThat(cost.judges()).contains(new BigDecimal("0.0011"));
    assertThat(cost.origin()).isEqualTo(Origin.ESTIMATED);
    assertThat(graded("openai/gpt-5", Count.reported(100)).cost().origin()).isEqualTo(Origin.REPORTED);
  }

  @Test
  void aJudgeWithoutAPriceLeavesNoTotalAndOneOfOtherMoneyStaysApart() {
    assertThat(graded("openai/unheard-of", Count.reported(100)).cost().usd()).isEmpty();
    assertThat(graded("offline/standard", Count.reported(100)).cost())
        .isEqualTo(new GradedCost(Optional.of(new BigDecimal("0.0011")), Origin.REPORTED, Optional.empty()));
  }

  @Test
  void theLedgerHoldsTheJudgeForThePromptThatItJudged() throws IOException {
    graded("openai/gpt-5", Count.reported(100));

    List<Spent> spent = ledger.since(Instant.EPOCH);
    assertThat(spent).hasSize(2).extracting(Spent::prompt).containsOnly(PROMPT);
    assertThat(ledger.totals().today()).isEqualByComparingTo("0.0022");
  }

  @Test
  void aCapHoldsAJudgeAndTheCheckSaysSo() throws IOException {
    caps = caps.with(Cap.PROMPT, Optional.of(new BigDecimal("0.0165")));
    GradedRun run = graded("openai/gpt-5", Count.reported(100));

    assertThat(run.run().failure()).isEmpty();
    assertThat(run.checks().getFirst().grade().verdict()).isEqualTo(Verdict.COULD_NOT_TELL);
    assertThat(run.checks().getFirst().grade().reason().orElseThrow().id()).isEqualTo("judge-held");
    assertThat(ledger.since(Instant.EPOCH)).hasSize(1);
  }

  private GradedRun graded(String judge, Count tokens) {
    CapGate gate = new CapGate(new Quoter(PriceBookFile::builtIn, ledger, CLOCK), ledger, () -> caps, CLOCK);
    RunEngine engine =
        new RunEngine(List.of(new Answering(tokens)), PriceBookFile::builtIn, gate, CLOCK, System::nanoTime);
    Graders graders = new Graders(List.of(new JudgeModel(engine,
        () -> new ModelCatalog(List.of(new ModelCatalog.Entry(model(judge), Optional.empty()))))));
    RunPlan plan = new RunPlan(new PromptRef(PROMPT, "Eggs", "abc"), "", new ChatRequest(model("openai/gpt-5"),
        Optional.empty(), List.of(new Message(Role.USER, "How many?")), Effort.DEFAULT, RequestOptions.NONE));
    CheckPlan checks = new CheckPlan(List.of(new CheckSpec("judge", Map.of("rubric", "short", "model", judge))),
        Map.of());
    return graders.grade(engine.run(plan, engine.live(plan), new CancelSignal()), checks, new CancelSignal());
  }

  private static ModelSpec model(String id) {
    String[] parts = id.split("/");
    return ModelSpec.unknown(id, parts[0], "scripted", parts[1]);
  }

  /// Passes everything, with so many tokens in and out.
  private record Answering(Count tokens) implements ChatProvider {
    @Override
    public String protocol() {
      return "scripted";
    }

    @Override
    public void stream(ChatRequest request, Consumer<? super ChatEvent> sink, CancelSignal cancel) {
      Count none = Count.reported(0);
      sink.accept(new ChatEvent.Answer("PASS"));
      sink.accept(new ChatEvent.UsageReported(
          new Usage(Count.reported(80), none, none, none, tokens, tokens, tokens, Set.of(), "{}")));
      sink.accept(new ChatEvent.Finished(StopReason.COMPLETE, ""));
    }
  }
}
