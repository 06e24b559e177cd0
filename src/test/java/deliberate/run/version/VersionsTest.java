package deliberate.run.version;

import static org.assertj.core.api.Assertions.assertThat;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptFile;
import deliberate.prompt.file.PromptVersion;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.provider.usage.Usage;
import deliberate.run.PromptRef;
import deliberate.run.RunRecord;
import deliberate.run.ScriptedRun;
import deliberate.run.history.RunHistory;
import deliberate.run.history.entry.HistoryTrouble;
import deliberate.run.history.entry.KeepRules;
import deliberate.run.history.entry.KeptChecks;
import deliberate.tokens.Count;
import deliberate.tokens.Origin;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-28T12:00:00Z"), ZoneOffset.UTC);
  private static final Prompt FIRST = Prompt.empty().withTitle("Eggs")
      .withSections(List.of(Section.of("task", SectionKind.TASK, "Boil twelve eggs.")));
  private static final Prompt SECOND = FIRST.withTitle("Eggs, boiled");

  @TempDir
  private Path folder;
  private RunHistory history;
  private Versions versions;

  @BeforeEach
  void open() {
    history = RunHistory.open(folder, NOON);
    versions = new Versions(history, NOON);
  }

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void aContentIsKeptOnceHoweverOftenItIsSavedOrRun() throws Exception {
    save(FIRST);
    save(FIRST);
    run(FIRST);
    run(FIRST);

    assertThat(list()).singleElement().satisfies(version -> {
      assertThat(version.version()).isEqualTo(PromptVersion.of(FIRST));
      assertThat(version.reasons()).containsExactly(Reason.SAVED);
      assertThat(version.runs().count()).isEqualTo(2);
      assertThat(version.hasText()).isTrue();
    });
    assertThat(rows("version_text")).isEqualTo(1);
  }

  @Test
  void theTextOfTheFileIsKeptWithItsComments() throws Exception {
    versions.keep(FIRST, () -> "# for Sunday\n" + PromptVersion.content(FIRST), Reason.SAVED);
    history.flush();

    VersionText text = versions.text(FIRST.id(), PromptVersion.of(FIRST)).orElseThrow();
    assertThat(text.source()).startsWith("# for Sunday");
    assertThat(PromptVersion.ofContent(text.content())).isEqualTo(PromptVersion.of(FIRST));
    save(FIRST);
    assertThat(versions.text(FIRST.id(), PromptVersion.of(FIRST)).orElseThrow().source()).isEqualTo(text.content());
  }

  @Test
  void theNewestIsFirstAndARestoredOneIsNewAgain() throws Exception {
    save(FIRST);
    save(SECOND);
    assertThat(names()).containsExactly(PromptVersion.of(SECOND), PromptVersion.of(FIRST));

    versions.keep(SECOND.withTitle("unsaved"), () -> "", Reason.ASIDE);
    versions.keep(FIRST, () -> "", Reason.RESTORED);
    history.flush();
    assertThat(names()).containsExactly(PromptVersion.of(FIRST), PromptVersion.of(SECOND.withTitle("unsaved")),
        PromptVersion.of(SECOND));
    assertThat(list().getFirst().reasons()).isEqualTo(Set.of(Reason.SAVED, Reason.RESTORED));
  }

  @Test
  void whatWasSavedIsNotAlsoSetAside() throws Exception {
    save(FIRST);
    save(SECOND);
    versions.keep(FIRST, () -> "", Reason.FOUND);
    versions.keep(FIRST, () -> "", Reason.ASIDE);
    history.flush();

    assertThat(names()).containsExactly(PromptVersion.of(SECOND), PromptVersion.of(FIRST));
    assertThat(list().getLast().reasons()).containsExactly(Reason.SAVED);
  }

  @Test
  void costsOfRunsAreSummedAndSimulatedOnesKeptApart() throws Exception {
    save(FIRST);
    run(FIRST);
    RunRecord other = run(FIRST);
    history.record(answer(FIRST, "offline", "standard"));
    history.record(answer(FIRST, "", "llama"));
    history.checked(other.id(), new KeptChecks(2, 1, 3, ""));
    history.flush();

    VersionRuns runs = list().getFirst().runs();
    assertThat(runs.count()).isEqualTo(4);
    assertThat(runs.usd()).contains(other.bill().total().orElseThrow().multiply(BigDecimal.TWO));
    assertThat(runs.origin()).isNotEqualTo(Origin.UNKNOWN);
    assertThat(runs.unpriced()).isEqualTo(1);
    assertThat(runs.simulated().orElseThrow()).isPositive();
    assertThat(runs.passed()).isEqualTo(2);
    assertThat(runs.checks()).isEqualTo(3);
  }

  @Test
  void aRunWithoutAKeptTextIsAVersionThatSaysSo() throws Exception {
    history.record(answer(FIRST, "xai", "grok-4.3"));
    history.flush();

    assertThat(list()).singleElement().satisfies(version -> {
      assertThat(version.hasText()).isFalse();
      assertThat(version.at()).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
    });
    assertThat(versions.text(FIRST.id(), PromptVersion.of(FIRST))).isEmpty();
  }

  @Test
  void whatWasInTheFileBeforeASaveIsKeptToo() throws Exception {
    PromptDocument before = PromptFile.parse("# mine\n" + PromptVersion.content(FIRST), "eggs.prompt.yaml");
    versions.saved(before, PromptFile.parse(PromptFile.text(before, SECOND), "eggs.prompt.yaml"));
    history.flush();

    assertThat(names()).containsExactly(PromptVersion.of(SECOND), PromptVersion.of(FIRST));
    assertThat(list().getLast().reasons()).containsExactly(Reason.FOUND);
    assertThat(versions.text(FIRST.id(), PromptVersion.of(SECOND)).orElseThrow().source()).startsWith("# mine");
  }

  @Test
  void aRunThatIsNotToBeKeptLeavesNothingOfAPromptThatNobodySaved() throws Exception {
    RunRecord run = run(FIRST);
    history.upkeep().forget(run.id());
    assertThat(list()).isEmpty();
    assertThat(rows("version_text")).isZero();

    save(FIRST);
    history.upkeep().forget(run(FIRST).id());
    assertThat(names()).containsExactly(PromptVersion.of(FIRST));
  }

  @Test
  void aPromptStaysWhileAnotherRunOfItIsKept() throws Exception {
    RunRecord run = run(FIRST);
    run(FIRST);
    history.upkeep().forget(run.id());

    assertThat(list()).singleElement().satisfies(version -> assertThat(version.hasText()).isTrue());
  }

  @Test
  void rulesForRunsLeaveWhatWasSavedOrNamed() throws Exception {
    run(FIRST);
    run(SECOND);
    run(FIRST.withTitle("third"));
    save(SECOND);
    versions.name(FIRST.id(), PromptVersion.of(FIRST), "The good one");

    history.upkeep().keepBy(new KeepRules(OptionalInt.of(2), OptionalLong.empty()));

    assertThat(names()).containsExactlyInAnyOrder(PromptVersion.of(FIRST), PromptVersion.of(SECOND));
    assertThat(versions.text(FIRST.id(), PromptVersion.of(FIRST))).isPresent();
  }

  @Test
  void versionsDoNotPushRunsOut() throws Exception {
    save(FIRST.withTitle("long ".repeat(400_000)));
    RunRecord run = run(SECOND);

    history.upkeep().keepBy(new KeepRules(OptionalInt.empty(), OptionalLong.of(1_000_000)));

    assertThat(history.load(run.id())).isPresent();
  }

  @Test
  void aNameIsGivenAndTakenAway() throws Exception {
    save(FIRST);
    versions.name(FIRST.id(), PromptVersion.of(FIRST), "  Before Sunday ");
    assertThat(list().getFirst().name()).isEqualTo("Before Sunday");
    assertThat(history.versionName(new PromptRef(FIRST.id(), "", PromptVersion.of(FIRST)))).isEqualTo("Before Sunday");
    assertThat(history.versionName(new PromptRef(FIRST.id(), "", PromptVersion.of(SECOND)))).isEmpty();

    versions.name(FIRST.id(), PromptVersion.of(FIRST), "");
    assertThat(list().getFirst().name()).isEmpty();
  }

  @Test
  void whatWasKeptForARunThatNobodyKeptGoesAfterADay() throws Exception {
    versions.ran(FIRST, () -> "");
    history.flush();
    assertThat(list()).isEmpty();
    assertThat(rows("version")).isEqualTo(1);

    history.close();
    history = RunHistory.open(folder, Clock.offset(NOON, Duration.ofDays(2)));
    assertThat(rows("version")).isZero();
  }

  @Test
  void aDiskThatRefusesIsSaidAndStopsNothing() throws Exception {
    Files.writeString(folder.resolve("data"), "in the way");
    List<HistoryTrouble> troubles = new CopyOnWriteArrayList<>();
    try (RunHistory refused = RunHistory.open(folder.resolve("data"), NOON)) {
      refused.onTrouble(troubles::add);
      new Versions(refused, NOON).keep(FIRST, () -> "", Reason.SAVED);
    }

    assertThat(troubles).singleElement().isInstanceOf(HistoryTrouble.NotKept.class);
  }

  private void save(Prompt prompt) throws Exception {
    versions.keep(prompt, () -> PromptVersion.content(prompt), Reason.SAVED);
    history.flush();
  }

  private RunRecord run(Prompt prompt) throws Exception {
    versions.ran(prompt, () -> PromptVersion.content(prompt));
    RunRecord run = answer(prompt, "xai", "grok-4.3");
    history.record(run);
    history.flush();
    return run;
  }

  private static RunRecord answer(Prompt prompt, String vendor, String model) {
    Usage usage = new Usage(Count.reported(100), Count.reported(0), Count.UNKNOWN, Count.reported(50),
        Count.reported(20), Count.reported(70), Count.reported(170), Set.of(), "{}");
    return ScriptedRun.of(vendor, model, ThinkingKind.RAW)
        .of(new PromptRef(prompt.id(), prompt.title(), PromptVersion.of(prompt))).sent()
        .at(100, new ChatEvent.Answer("Boiled."))
        .at(150, new ChatEvent.UsageReported(usage))
        .at(200, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
  }

  private List<KeptVersion> list() throws Exception {
    return versions.of(FIRST.id());
  }

  private List<String> names() throws Exception {
    return list().stream().map(KeptVersion::version).toList();
  }

  private long rows(String table) throws Exception {
    return history.read(connection -> {
      try (var statement = connection.createStatement(); var rows = statement.executeQuery(
          "SELECT count(*) FROM " + table)) {
        rows.next();
        return rows.getLong(1);
      }
    });
  }
}
