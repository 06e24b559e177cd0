package deliberate.ui.compare.pane;

import static deliberate.ui.compare.CompareBench.PLAIN;
import static deliberate.ui.compare.CompareBench.done;
import static deliberate.ui.compare.CompareBench.said;
import static deliberate.ui.compare.CompareBench.started;
import static deliberate.ui.compare.CompareBench.used;
import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Message;
import deliberate.prompt.Prompt;
import deliberate.prompt.Role;
import deliberate.prompt.Turn;
import deliberate.provider.ChatEvent;
import deliberate.provider.ProviderFailure;
import deliberate.ui.compare.CompareBench;
import deliberate.ui.compare.ScriptedProvider;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaneTurnsTest {
  private final CompareBench bench = new CompareBench();
  private final PaneViewModel pane = bench.pane(PLAIN);
  private final PaneTurns turns = pane.turns();

  @Test
  void aFollowUpIsAskedOnTopOfThePanesOwnHistory() {
    pane.run(CompareBench.input());
    answer("A dozen.");

    turns.ask("And ducks?");
    ScriptedProvider.Stream second = stream();

    assertThat(second.request().messages()).startsWith(
        pane.turns().earlier().getFirst().plan().request().messages().getFirst()).endsWith(
        new Message(Role.ASSISTANT, "A dozen."), new Message(Role.USER, "And ducks?"));
    assertThat(turns.earlier()).hasSize(1);
    assertThat(turns.question()).isEqualTo("And ducks?");
    second.say(started(), said("Six."), used(20, 0, 4), done());
    settle();
    assertThat(pane.answer().value()).isEqualTo("Six.");
    assertThat(turns.conversation().turns()).hasSize(2);
    assertThat(turns.earlier()).hasSize(1);
  }

  @Test
  void theTurnsOfThePromptFollowByThemselves() {
    RunInput input = CompareBench.input();
    Prompt prompt = input.prompt().withTurns(List.of(new Turn("And ducks?"), new Turn("And geese?")));
    pane.run(new RunInput(prompt, input.ref(), input.values(), "", input.checks()));
    answer("A dozen.");
    answer("Six.");
    answer("Two.");

    assertThat(turns.conversation().turns()).extracting(turn -> turn.answer())
        .containsExactly("A dozen.", "Six.", "Two.");
    assertThat(pane.state()).isEqualTo(PaneState.FINISHED);
  }

  @Test
  void afterAFailureNothingFurtherIsAskedAndTheTurnCanBeTriedAgain() {
    RunInput input = CompareBench.input();
    pane.run(new RunInput(input.prompt().withTurns(List.of(new Turn("And ducks?"))), input.ref(), input.values(), "",
        input.checks()));
    stream().say(new ChatEvent.Failed(new ProviderFailure.StreamCut("")));
    settle();
    assertThat(pane.state()).isEqualTo(PaneState.FAILED);
    assertThat(turns.canAsk()).isFalse();

    turns.askAgain(1);
    answer("A dozen.");

    assertThat(pane.answer().value()).isEqualTo("A dozen.");
    assertThat(turns.canAsk()).isTrue();
  }

  @Test
  void anotherQuestionMakesABranchAndTheOlderOneStaysWithinReach() {
    pane.run(CompareBench.input());
    answer("A dozen.");
    turns.ask("And ducks?");
    answer("Six.");

    turns.askOtherwise(2, "And geese?");
    answer("Two.");

    assertThat(turns.place()).isEqualTo("2/2");
    assertThat(pane.answer().value()).isEqualTo("Two.");
    turns.showBranch(-1);
    assertThat(turns.place()).isEqualTo("1/2");
    assertThat(turns.question()).isEqualTo("And ducks?");
    assertThat(pane.answer().value()).isEqualTo("Six.");
  }

  @Test
  void aStoppedTurnIsTheLastAndTheRestIsNotAsked() {
    RunInput input = CompareBench.input();
    pane.run(new RunInput(input.prompt().withTurns(List.of(new Turn("And ducks?"))), input.ref(), input.values(), "",
        input.checks()));
    stream();
    pane.stop();
    settle();

    assertThat(pane.state()).isEqualTo(PaneState.CANCELLED);
    assertThat(turns.conversation().turns()).hasSize(1);
  }

  private void answer(String text) {
    int before = turns.conversation().turns().size();
    stream().say(started(), said(text), used(10, 0, 4), done());
    bench.tasks.until(() -> turns.conversation().turns().size() > before);
  }

  private ScriptedProvider.Stream stream() {
    return bench.provider.next();
  }

  private void settle() {
    bench.tasks.until(() -> !pane.isRunning());
  }
}
