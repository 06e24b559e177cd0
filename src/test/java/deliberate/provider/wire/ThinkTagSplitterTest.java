package deliberate.provider.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThinkTagSplitterTest {

  @Test
  void splitsThinkingFromTheAnswer() {
    assertThat(split("<think>\nhm</think>\n\nyes")).isEqualTo("[hm]yes");
  }

  @Test
  void findsTagsHoweverTheyAreCut() {
    String text = "<think>a < b </ think></think>so <b>";
    for (int first = 0; first < text.length(); first++) {
      for (int second = first; second < text.length(); second++) {
        assertThat(split(text.substring(0, first), text.substring(first, second), text.substring(second)))
            .as("cut at %d and %d", first, second).isEqualTo("[a < b </ think>]so <b>");
      }
    }
  }

  @Test
  void leavesTextWithoutTagsAlone() {
    assertThat(split(" ", "\n1 <", " 2")).isEqualTo(" \n1 < 2");
  }

  @Test
  void leavesTagsInsideTheAnswerAlone() {
    assertThat(split("Write <think> first.")).isEqualTo("Write <think> first.");
    assertThat(split("Close it by `", "</think>`.")).isEqualTo("Close it by `</think>`.");
  }

  @Test
  void takesBackTheAnswerWhereOnlyTheEndTagComes() {
    assertThat(split("hm, ", "so\n</thi", "nk>\n\nyes")).isEqualTo("[hm, so\n]yes");
  }

  @Test
  void takesAnUnclosedThoughtForThinking() {
    assertThat(split("<think>", "hm </th")).isEqualTo("[hm </th]");
  }

  @Test
  void takesTagsForTextWhereReasoningCameApart() {
    assertThat(run(true, "\n", "a </think> b")).isEqualTo("\na </think> b");
  }

  @Test
  void saysNothingForAnEmptyThought() {
    assertThat(split("<think>\n\n</think>\n\nyes")).isEqualTo("yes");
  }

  private static String split(String... pieces) {
    return run(false, pieces);
  }

  /// Thinking in brackets, then the answer.
  private static String run(boolean apart, String... pieces) {
    StringBuilder thinking = new StringBuilder();
    StringBuilder answer = new StringBuilder();
    ThinkTagSplitter splitter = new ThinkTagSplitter(new ThinkTagSplitter.Output() {
      @Override
      public void thinking(String text) {
        thinking.append(text);
      }

      @Override
      public void answer(String text) {
        answer.append(text);
      }

      @Override
      public void answerWasThinking() {
        thinking.append(answer);
        answer.setLength(0);
      }
    });
    for (String piece : pieces) {
      splitter.accept(piece);
      if (apart) {
        splitter.reasoningCameApart();
      }
    }
    splitter.end();
    return (thinking.isEmpty() ? "" : "[" + thinking + "]") + answer;
  }
}
