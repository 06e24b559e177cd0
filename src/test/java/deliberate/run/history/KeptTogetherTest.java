package deliberate.run.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.run.Conversation;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.StepPlace;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import deliberate.run.history.entry.Vote;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a kept run hangs together with: turns, parts, votes.
class KeptTogetherTest {
  @TempDir
  private Path folder;
  private RunHistory history;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder, RunHistoryTest.NOON);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void aTurnBringsTheTurnsBeforeIt() throws Exception {
    Conversation talk = talk("8 × 3", "5 × 5", "13 × 2");
    List<UUID> ids = talk.turns().stream().map(RunRecord::id).toList();

    assertThat(ids(ids.get(2))).isEqualTo(ids);
    assertThat(ids(ids.get(1))).isEqualTo(ids.subList(0, 2));
    assertThat(ids(ids.get(0))).isEqualTo(ids.subList(0, 1));
    assertThat(history.conversation(ids.get(2)).getLast().tape().moments()).isNotEmpty();
  }

  @Test
  void conversationsOfOnePromptAreNotMixedUp() throws Exception {
    Conversation one = talk("8 × 3", "5 × 5");
    Conversation other = talk("4 × 6", "5 × 5");

    assertThat(ids(one.turns().getLast().id())).startsWith(one.turns().getFirst().id());
    assertThat(ids(other.turns().getLast().id())).startsWith(other.turns().getFirst().id());
  }

  @Test
  void whereAnEarlierTurnIsGoneTheTurnIsAlone() throws Exception {
    Conversation talk = talk("8 × 3", "5 × 5", "13 × 2");
    history.upkeep().forget(talk.turns().getFirst().id());

    assertThat(ids(talk.turns().getLast().id())).containsExactly(talk.turns().getLast().id());
    assertThat(history.conversation(talk.turns().getFirst().id())).isEmpty();
  }

  @Test
  void aRunTellsTheVotesOnItAndAllItsParts() throws Exception {
    RunRecord run = answering("24").run();
    RunRecord part = answering("x").run(run.plan().as(StepPlace.of(run.id(), "planner")));
    RunRecord inner = answering("x").run(part.plan().as(StepPlace.of(part.id(), "worker")));
    RunRecord last = answering("x").run(run.plan().as(StepPlace.of(run.id(), "judge")));
    Vote vote = new Vote(UUID.randomUUID(), RunHistoryTest.NOON.instant(), ScriptedRun.PROMPT.id(), "easy",
        List.of("openai/gpt-5", "b"), List.of(run.id(), new UUID(0, 1)), "b",
        "blind");
    history.votes().add(vote);

    history.flush();
    KeptRun kept = history.load(run.id()).orElseThrow();
    assertThat(kept.steps()).extracting(step -> step.depth() + " " + step.name() + " " + step.run().id())
        .containsExactly("1 planner " + part.id(), "2 worker " + inner.id(), "1 judge " + last.id());
    assertThat(kept.votes()).containsExactly(vote);
    assertThat(history.load(part.id()).orElseThrow().votes()).isEmpty();
    assertThat(history.find(Query.ALL, 9)).extracting(RunSummary::id).containsExactly(run.id());
    history.upkeep().forget(run.id());
    assertThat(history.load(inner.id())).isEmpty();
  }

  private Conversation talk(String... answers) throws Exception {
    Conversation talk = Conversation.NEW.with(answering(answers[0]).run());
    for (int i = 1; i < answers.length; i++) {
      talk = talk.with(answering(answers[i]).run(talk.next("And " + (24 + i) + "?")));
    }
    history.flush();
    return talk;
  }

  private ScriptedRun answering(String answer) {
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).keptBy(history).sent()
        .at(10, new ChatEvent.Answer(answer)).at(20, new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
  }

  private List<UUID> ids(UUID run) throws Exception {
    return history.conversation(run).stream().map(turn -> turn.record().id()).toList();
  }
}
