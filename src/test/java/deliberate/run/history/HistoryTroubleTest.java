package deliberate.run.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptVersion;
import deliberate.provider.ChatEvent;
import deliberate.provider.StopReason;
import deliberate.provider.ThinkingKind;
import deliberate.report.RunsToReport;
import deliberate.run.PromptRef;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.run.ScriptedRun;
import deliberate.run.history.entry.HistoryTrouble;
import deliberate.run.history.entry.Query;
import deliberate.run.version.Reason;
import deliberate.run.version.Versions;
import deliberate.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong with the file of kept runs is said once, and never stops a run.
class HistoryTroubleTest {
  @TempDir
  private Path folder;
  private final List<HistoryTrouble> troubles = Collections.synchronizedList(new ArrayList<>());
  private RunHistory history;

  @AfterEach
  void close() {
    history.close();
  }

  @Test
  void aDamagedFileIsSetAsideAndANewOneBegun() throws Exception {
    Files.writeString(folder.resolve("history.db"), "long enough to be taken for a database, but none".repeat(99));
    open(folder);
    RunRecord run = RunsToReport.simulated();
    history.record(run);
    history.flush();

    assertThat(history.load(run.id())).isPresent();
    assertThat(troubles).singleElement().isInstanceOf(HistoryTrouble.SetAside.class);
    assertThat(((HistoryTrouble.SetAside) troubles.getFirst()).file()).content().startsWith("long enough");
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidOnceAndTheRunEnds() throws Exception {
    Files.writeString(folder.resolve("data"), "in the way");
    open(folder.resolve("data"));

    assertThat(run("first").status()).isEqualTo(RunStatus.FINISHED);
    assertThat(run("second").status()).isEqualTo(RunStatus.FINISHED);
    history.close();

    assertThat(troubles).singleElement().isInstanceOf(HistoryTrouble.NotKept.class);
  }

  @Test
  void aFileOfANewerVersionIsLeftAloneAndSaid() throws Exception {
    Path file = folder.resolve("history.db");
    List<String> newer = new ArrayList<>(HistorySchema.STEPS);
    newer.add("CREATE TABLE later (id TEXT)");
    Database.open(file, newer, RunHistoryTest.NOON).close();
    long size = Files.size(file);
    open(folder);

    assertThat(run("first").status()).isEqualTo(RunStatus.FINISHED);
    history.close();

    assertThat(troubles).singleElement().isInstanceOfSatisfying(HistoryTrouble.NotKept.class,
        told -> assertThat(told.why()).contains("newer version"));
    assertThat(file).hasSize(size);
  }

  @Test
  void aRunThatCanNeverBeWrittenHoldsBackNoOtherAndIsSaidOnce() throws Exception {
    open(folder);
    PromptRef impossible = new PromptRef(ScriptedRun.PROMPT.id(), null, "0123456789ab");
    RunRecord before = run("before");
    assertThat(run("never", impossible).status()).isEqualTo(RunStatus.FINISHED);
    RunRecord between = run("between");
    history.record(run("never again", impossible));
    RunRecord after = run("after");
    history.flush();

    assertThat(history.find(Query.ALL, 9)).extracting(found -> found.id())
        .containsExactlyInAnyOrder(before.id(), between.id(), after.id());
    assertThat(troubles).singleElement().isInstanceOfSatisfying(HistoryTrouble.LeftOut.class,
        told -> assertThat(told.why()).contains("prompt_title"));
  }

  @Test
  void aJobThatBreaksDoesNotHoldBackTheNext() throws Exception {
    BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
    Thread.setDefaultUncaughtExceptionHandler((_, problem) -> uncaught.add(problem));
    try (HistoryFile file = new HistoryFile(folder.resolve("history.db"), RunHistoryTest.NOON);
         HistoryWriter writer = new HistoryWriter(file)) {
      open(folder.resolve("other"));
      writer.later(_ -> {
        throw new IllegalStateException("nobody has foreseen this");
      });
      CountDownLatch written = new CountDownLatch(1);
      writer.later(_ -> written.countDown());

      assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(uncaught.poll(30, TimeUnit.SECONDS)).hasMessage("nobody has foreseen this");
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(null);
    }
  }

  @Test
  void whatAFolderThatMayNotBeWrittenDidNotTakeIsKeptOnceItMay() throws Exception {
    open(folder);
    RunRecord first = run("first");
    history.close();
    assumeTrue(Files.exists(Path.of("/proc/mounts")) && "root".equals(System.getProperty("user.name"))
        && done("chattr", "+i", folder.toString()), "needs the right to make a folder unchangeable");
    RunRecord denied;
    try {
      open(folder);
      denied = run("denied");
      assertThat(denied.status()).isEqualTo(RunStatus.FINISHED);
      assertThat(flushes()).isFalse();
      assertThat(troubles).singleElement().isInstanceOf(HistoryTrouble.NotKept.class);
    } finally {
      done("chattr", "-i", folder.toString());
    }
    RunRecord last = run("last");
    history.flush();

    assertThat(history.find(Query.ALL, 9)).extracting(found -> found.id())
        .containsExactlyInAnyOrder(first.id(), denied.id(), last.id());
    assertThat(troubles).hasSize(2).last().isInstanceOf(HistoryTrouble.KeptAgain.class);
  }

  @Test
  void whatAFullDiskDidNotTakeIsKeptOnceThereIsRoom() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/mounts")) && "root".equals(System.getProperty("user.name"))
        && done("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.toString()), "needs the right to mount");
    try {
      open(folder);
      RunRecord small = run("small");
      history.flush();
      Path ballast = Files.createFile(folder.resolve("ballast"));
      fill(ballast);
      RunRecord large = run("large ".repeat(60_000));
      Prompt prompt = Prompt.empty().withTitle("large ".repeat(60_000));
      Versions versions = new Versions(history, RunHistoryTest.NOON);
      versions.keep(prompt, () -> "", Reason.SAVED);
      assertThat(large.status()).isEqualTo(RunStatus.FINISHED);
      assertThat(flushes()).isFalse();
      assertThat(troubles).singleElement().isInstanceOf(HistoryTrouble.NotKept.class);

      Files.delete(ballast);
      RunRecord last = run("last");
      history.flush();

      assertThat(history.find(Query.ALL, 9)).extracting(found -> found.id())
          .containsExactlyInAnyOrder(small.id(), large.id(), last.id());
      assertThat(versions.text(prompt.id(), PromptVersion.of(prompt))).isPresent();
      assertThat(troubles).hasSize(2).last().isInstanceOf(HistoryTrouble.KeptAgain.class);
      history.close();
    } finally {
      done("umount", folder.toString());
    }
  }

  private void open(Path where) {
    history = RunHistory.open(where, RunHistoryTest.NOON);
    history.onTrouble(troubles::add);
  }

  private RunRecord run(String answer) {
    return run(answer, ScriptedRun.PROMPT);
  }

  private RunRecord run(String answer, PromptRef prompt) {
    return ScriptedRun.of("openai", "gpt-5", ThinkingKind.NONE).of(prompt).keptBy(history).sent()
        .at(10, new ChatEvent.Answer(answer))
        .at(20, new ChatEvent.Finished(StopReason.COMPLETE, "stop")).run();
  }

  private boolean flushes() {
    try {
      history.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void fill(Path file) {
    try {
      Files.write(file, new byte[8 << 20]);
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  private static boolean done(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
        .waitFor() == 0;
  }
}
