package deliberate.provider.mask;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.usage.Usage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaskedEventsTest {
  private static final String KEY = "sk-planted-0123456789";
  private static final String OTHER = "team-token-987";
  private final List<ChatEvent> out = new ArrayList<>();
  private final MaskedEvents events = new MaskedEvents(new Mask(List.of(KEY, OTHER), List.of()), out::add);

  @Test
  void aKeyIsHiddenHoweverItIsCutIntoPieces() {
    String text = "It is " + KEY + ", and " + OTHER + KEY + "!";
    for (int size = 1; size <= text.length(); size++) {
      out.clear();
      for (int i = 0; i < text.length(); i += size) {
        events.accept(new ChatEvent.Answer(text.substring(i, Math.min(text.length(), i + size))));
      }
      end();
      // The first letters of a key may be out before it can be told from other words.
      assertThat(answer()).as("pieces of %d", size)
          .matches("It is [sk\\-pl]{0,5}•••, and [team\\-]{0,5}•••[sk\\-pl]{0,5}•••!");
    }
  }

  @Test
  void thinkingIsMaskedApartFromTheAnswerAndCountsBetweenPiecesDoNotHelp() {
    events.accept(new ChatEvent.Thinking(ThinkingKind.RAW, "my key: sk-planted"));
    events.accept(new ChatEvent.UsageReported(Usage.UNKNOWN));
    events.accept(new ChatEvent.Thinking(ThinkingKind.RAW, "-0123456789 then"));
    events.accept(new ChatEvent.Answer("Yes"));

    assertThat(out).containsExactly(new ChatEvent.Thinking(ThinkingKind.RAW, "my key: "),
        new ChatEvent.UsageReported(Usage.UNKNOWN), new ChatEvent.Thinking(ThinkingKind.RAW, "••• then"),
        new ChatEvent.Answer("Yes"));
  }

  @Test
  void whatOnlyBeginsLikeAKeyIsPassedOnWhole() {
    for (String piece : List.of("sk-plan", "ts grow", " and team-tok", "ens too: sk-planted-01")) {
      events.accept(new ChatEvent.Answer(piece));
    }
    end();
    assertThat(answer()).isEqualTo("sk-plants grow and team-tokens too: sk-planted-01");
    assertThat(out.getLast().isTerminal()).isTrue();
  }

  @Test
  void ordinaryPiecesPassAtOnceAndOneByOne() {
    events.accept(new ChatEvent.Answer("This is"));
    assertThat(out).containsExactly(new ChatEvent.Answer("This is"));
    events.accept(new ChatEvent.Thinking(ThinkingKind.HIDDEN, ""));
    assertThat(out).hasSize(2);
  }

  private void end() {
    events.accept(new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
  }

  private String answer() {
    StringBuilder text = new StringBuilder();
    out.forEach(event -> text.append(event instanceof ChatEvent.Answer(String piece) ? piece : ""));
    return text.toString();
  }
}
