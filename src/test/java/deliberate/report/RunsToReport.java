package deliberate.report;

import deliberate.prompt.Carried;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.carry.CarryReport;
import deliberate.provider.carry.CarryRule;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.option.EffortLevel;
import deliberate.provider.usage.Usage;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.TurnPlace;
import deliberate.tokens.Count;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// One run of each sort.
public final class RunsToReport {
  private RunsToReport() {}

  public static List<RunRecord> all() {
    return List.of(reported(), simulated(), unsplit(), cancelled(), failed(), withoutPrice(), laterTurn());
  }

  public static RunRecord laterTurn() {
    CarryReport carry = new CarryReport(CarryRule.BILLED, List.of(
        new CarryReport.Part(1, Carried.Kind.THINKING, 40, true), new CarryReport.Part(2, Carried.Kind.ITEM, 9, true)));
    return ScriptedRun.of("anthropic", "claude-opus-4-6", ThinkingKind.SUMMARY)
        .at(0, new ChatEvent.Sent(Effort.DEFAULT, "{}", List.of(), carry))
        .at(200, new ChatEvent.Answer("24"))
        .at(250, new ChatEvent.ToCarry(Carried.Kind.SIGNATURE, "{\"a\":1}", 2))
        .at(300, new ChatEvent.Finished(StopReason.COMPLETE, "stop"))
        .run(Effort.DEFAULT, new TurnPlace(3, List.of(r(512), Count.UNKNOWN)));
  }

  public static RunRecord reported() {
    Usage usage = new Usage(r(107), r(128), Count.UNKNOWN, r(1530), r(173), r(1703), r(1938), Set.of(),
        "{\"total_tokens\":1938,\"cost\":0.00441685000}");
    return ScriptedRun.of("xai", "grok-4.3", ThinkingKind.RAW)
        .at(0, new ChatEvent.Retrying(1, 3, Duration.ofMillis(500),
            new ProviderFailure.Unreachable(URI.create("https://api.x.ai/v1"), "")))
        .at(500, new ChatEvent.Sent(Effort.of(EffortLevel.HIGH), "{}",
            List.of(new Adjustment("temperature", "0.7", ""))))
        .at(810, new ChatEvent.Started("grok-4.3", "r-1"))
        .at(900, new ChatEvent.Thinking(ThinkingKind.RAW, "8 × 3"))
        .at(8_300, new ChatEvent.Answer("8 × 3 = 24"))
        .at(8_400, new ChatEvent.UsageReported(usage))
        .at(8_500, new ChatEvent.Finished(StopReason.COMPLETE, "stop"))
        .run(Effort.of(EffortLevel.MAX));
  }

  public static RunRecord simulated() {
    Usage usage = new Usage(m(1184), m(0), m(0), m(0), m(18), m(18), m(1202), Set.of(), "");
    return ScriptedRun.of("offline", "standard", ThinkingKind.NONE).sent()
        .at(310, new ChatEvent.Answer("24"))
        .at(320, new ChatEvent.UsageReported(usage))
        .at(620, new ChatEvent.Finished(StopReason.COMPLETE, "")).run();
  }

  public static RunRecord unsplit() {
    Usage usage = new Usage(r(100), Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, Count.UNKNOWN, r(500), r(600),
        Set.of(), "{}");
    return ScriptedRun.of("mistral", "devstral-2512", ThinkingKind.RAW).sent()
        .at(200, new ChatEvent.Answer("24"))
        .at(250, new ChatEvent.UsageReported(usage))
        .at(300, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run(Effort.ofBudget(8000));
  }

  public static RunRecord cancelled() {
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(200, new ChatEvent.Answer("The numbers"))
        .at(300, new ChatEvent.Cancelled()).run();
  }

  public static RunRecord failed() {
    return ScriptedRun.of("openai", "gpt-5-mini", ThinkingKind.NONE).sent()
        .at(200, new ChatEvent.Failed(new ProviderFailure.Unauthorized(401, "OPENAI_API_KEY", false, ""))).run();
  }

  public static RunRecord withoutPrice() {
    return ScriptedRun.of("", "llama", ThinkingKind.NONE).sent()
        .at(200, new ChatEvent.Answer("24"))
        .at(300, new ChatEvent.Finished(StopReason.LENGTH, "length")).run();
  }

  private static Count r(long value) {
    return Count.reported(value);
  }

  private static Count m(long value) {
    return Count.measured(value);
  }
}
