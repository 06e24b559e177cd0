package deliberate.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Adjustment;
import deliberate.provider.option.Effort;
import deliberate.provider.usage.Usage;
import deliberate.report.code.Language;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.tokens.Count;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InspectorViewModelTest {
  private final InspectorViewModel inspector = new InspectorViewModel(run());

  @Test
  void theRequestIsToldWithItsHeadAndWhatWasChanged() {
    assertThat(inspector.request()).extracting(Fact::value)
        .contains("https://api.openai.com/v1/chat/completions", "Bearer •••",
            "temperature: asked for 0.7, sent nothing");
    assertThat(inspector.requestBody()).contains("\"model\" : \"gpt-5\"");
  }

  @Test
  void theAnswerIsToldWithItsHead() {
    assertThat(inspector.response()).contains(new Fact("HTTP status", "200"), new Fact("x-request-id", "r-1"),
        new Fact("Model that answered", "gpt-5-2025-08-07"));
    assertThat(inspector.events()).hasSize(1);
    assertThat(inspector.eventsLeft()).isEmpty();
  }

  @Test
  void everyCountSaysWhereItComesFrom() {
    assertThat(inspector.usage()).anySatisfy(fact -> {
      assertThat(fact.name()).isEqualTo("reasoning");
      assertThat(fact.value()).startsWith("1,530 · $");
      assertThat(fact.note()).isEqualTo("reported by the provider");
    });
    assertThat(inspector.rawUsage()).contains("total_tokens");
    assertThat(inspector.price()).extracting(Fact::value).contains("openai · gpt-5");
  }

  @Test
  void earlierTriesStandBeforeThePhases() {
    assertThat(inspector.times()).extracting(Fact::name)
        .containsSubsequence("Started", "Try 1", "Waiting", "Answering", "In all");
  }

  @Test
  void aRunWithinTheAppHasNoRequestAndNoCode() {
    InspectorViewModel offline = new InspectorViewModel(ScriptedRun.of("offline", "standard", ThinkingKind.NONE).sent()
        .at(5, new ChatEvent.Finished(StopReason.COMPLETE, "")).run());

    assertThat(offline.isOffline()).isTrue();
    assertThat(offline.events()).isEmpty();
    assertThat(offline.code(Language.CURL)).isEmpty();
  }

  private static RunRecord run() {
    Usage usage = new Usage(r(107), r(128), Count.UNKNOWN, r(1530), r(173), r(1703), r(1938), Set.of(),
        "{\"total_tokens\":1938}");
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.HIDDEN)
        .at(0, new ChatEvent.Sent(Effort.DEFAULT, "{\"model\":\"gpt-5\"}",
            List.of(new Adjustment("temperature", "0.7", ""))))
        .at(5, new ChatEvent.Retrying(2, 3, Duration.ofMillis(500), new ProviderFailure.ServerError(503, "busy")))
        .at(510, new ChatEvent.Sent(Effort.DEFAULT, "{\"model\":\"gpt-5\"}",
            List.of(new Adjustment("temperature", "0.7", ""))))
        .at(510, new ChatEvent.Requested("https://api.openai.com/v1/chat/completions",
            Map.of("Authorization", "Bearer •••")))
        .at(700, new ChatEvent.Responded(200, Map.of("x-request-id", "r-1")))
        .at(800, new ChatEvent.Received("", "{\"choices\":[]}"))
        .at(800, new ChatEvent.Started("gpt-5-2025-08-07", "r-1"))
        .at(8_300, new ChatEvent.Answer("24"))
        .at(8_400, new ChatEvent.UsageReported(usage))
        .at(8_500, new ChatEvent.Finished(StopReason.COMPLETE, "stop"))
        .run();
  }

  private static Count r(long count) {
    return Count.reported(count);
  }
}
