package deliberate.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.grader.Graders;
import deliberate.message.Text;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.StepPlace;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.Vote;
import deliberate.run.vote.Ballot;
import deliberate.ui.inspect.Fact;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunWordsTest {
  @TempDir
  private Path folder;
  private RunHistory history;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void votesSayHowTheAnswerCameOff() throws Exception {
    RunRecord run = answering("24").run();
    vote(run, Ballot.BEST, "openai/gpt-5");
    vote(run, Ballot.BEST, "b");
    vote(run, Ballot.TIE, "");
    vote(run, Ballot.ALL_BAD, "");

    assertThat(facts(run, "history.parts.votes")).extracting(Fact::value).containsExactlyInAnyOrder(
        "The best of openai/gpt-5, b", "b was found better, of openai/gpt-5, b", "A tie: openai/gpt-5, b",
        "None would do: openai/gpt-5, b");
  }

  @Test
  void partsStandBelowWhatTheyArePartsOf() throws Exception {
    RunRecord run = answering("24").run();
    RunRecord planner = answering("a plan").run(run.plan().as(StepPlace.of(run.id(), "planner")));
    answering("work").run(planner.plan().as(StepPlace.of(planner.id(), "worker")));

    List<Fact> steps = facts(run, "history.parts.steps");
    assertThat(steps).extracting(Fact::name).containsExactly("planner", "", "    worker", "");
    assertThat(steps.getFirst().value()).startsWith("openai/gpt-5  ·  Finished");
    assertThat(steps.get(1).value()).isEqualTo("a plan");
  }

  private List<Fact> facts(RunRecord run, String heading) throws Exception {
    history.flush();
    KeptRun kept = history.load(run.id()).orElseThrow();
    return RunWords.parts(kept, new Graders(List.of())).get(Text.of(heading));
  }

  private void vote(RunRecord run, Ballot ballot, String winner) throws Exception {
    history.flush();
    history.votes().add(new Vote(UUID.randomUUID(), Instant.EPOCH, run.plan().prompt().id(), "",
        List.of("openai/gpt-5", "b"), List.of(run.id(), new UUID(0, 1)), winner, ballot.kind()));
  }

  private ScriptedRun answering(String answer) {
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).keptBy(history).sent()
        .at(10, new ChatEvent.Answer(answer)).at(20, new ChatEvent.Finished(StopReason.COMPLETE, "stop"));
  }
}
