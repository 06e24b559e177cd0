package deliberate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deliberate.prompt.Carried;
import deliberate.prompt.Message;
import deliberate.prompt.Role;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.option.Effort;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

  @Test
  void theNextTurnSendsAllBeforeItAndWhatTheAnswerCameWith() {
    RunRecord first = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(10, new ChatEvent.Answer("It "))
        .at(15, new ChatEvent.ToCarry(Carried.Kind.ENCRYPTED, "{\"a\":1}", 0))
        .at(20, new ChatEvent.Answer("is 24."))
        .at(25, new ChatEvent.ToCarry(Carried.Kind.ITEM, "{\"b\":2}", 6))
        .at(30, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run(Effort.DEFAULT);

    RunPlan next = Conversation.NEW.with(first).next("And 25?");

    assertThat(next.turn().number()).isEqualTo(2);
    assertThat(next.request().messages()).containsExactly(
        new Message(Role.USER, "Reach 24."),
        new Message(Role.ASSISTANT, "It is 24.", List.of(
            new Carried("scripted", "gpt-5", Carried.Kind.ENCRYPTED, "{\"a\":1}", 3, 3),
            new Carried("scripted", "gpt-5", Carried.Kind.ITEM, "{\"b\":2}", 3, 9))),
        new Message(Role.USER, "And 25?"));
  }

  @Test
  void aTurnThatWasStoppedIsTheLast() {
    RunRecord stopped = ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).sent()
        .at(10, new ChatEvent.Answer("It ")).at(20, new ChatEvent.Cancelled()).run(Effort.DEFAULT);

    Conversation conversation = Conversation.NEW.with(stopped);

    assertThat(conversation.canContinue()).isFalse();
    assertThatThrownBy(() -> conversation.next("And 25?")).isInstanceOf(IllegalStateException.class);
  }
}
