package deliberate.grader;

import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.usage.Usage;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.task.CancelSignal;
import deliberate.tokens.Count;
import java.util.Map;
import java.util.Set;

/// Answers for tests: $0.0089 and 8.5 s each, by the price book.
public final class Answers {
  private Answers() {}

  public static RunRecord run(String text) {
    Count none = Count.reported(0);
    Usage usage = new Usage(Count.reported(1_000), none, none, none, Count.reported(100), Count.reported(100),
        Count.reported(1_100), Set.of(), "{}");
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(300, new ChatEvent.Answer(text))
        .at(8_400, new ChatEvent.UsageReported(usage))
        .at(8_500, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
  }

  public static RunRecord cancelled() {
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(300, new ChatEvent.Answer("95")).at(400, new ChatEvent.Cancelled()).run();
  }

  public static GradedAnswer of(String text, Map<String, String> values) {
    return new GradedAnswer(run(text), values, new CancelSignal());
  }
}
