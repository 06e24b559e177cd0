package deliberate.run.version;

import deliberate.prompt.Prompt;
import deliberate.prompt.file.PromptDocument;
import deliberate.prompt.file.PromptVersion;
import deliberate.run.history.RunHistory;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// The versions of all prompts. Keeping never waits and never fails, as with runs; all else blocks for as long as the
/// disk takes, and is not for the window's thread.
public final class Versions {
  private final RunHistory history;
  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  public Versions(RunHistory history, Clock clock) {
    this.history = history;
    this.clock = clock;
  }

  /// Keeps what the prompt says now.
  ///
  /// @param source the text of its file, asked for on another thread; empty where it is in none
  public void keep(Prompt prompt, Supplier<String> source, Reason reason) {
    long now = now();
    history.writeLater(connection -> {
      VersionSql sql = new VersionSql(connection, prompt.id());
      sql.moment(sql.keep(PromptVersion.content(prompt), known(source.get()), now), now, reason);
      return null;
    });
  }

  /// Keeps what was saved, and what it was before.
  public void saved(PromptDocument before, PromptDocument now) {
    if (!before.text().isEmpty() && !before.prompt().equals(now.prompt())) {
      keep(before.prompt(), before::text, Reason.FOUND);
    }
    keep(now.prompt(), now::text, Reason.SAVED);
  }

  /// Keeps what is about to be run.
  ///
  /// @param source the text of its file, asked for on another thread; empty where it is in none
  public void ran(Prompt prompt, Supplier<String> source) {
    long now = now();
    history.writeLater(connection ->
        new VersionSql(connection, prompt.id()).keep(PromptVersion.content(prompt), known(source.get()), now));
  }

  /// All of a prompt, newest first.
  public List<KeptVersion> of(UUID prompt) throws IOException {
    return history.read(connection -> new VersionSql(connection, prompt).list());
  }

  /// What a version said; empty where that is not kept.
  public Optional<VersionText> text(UUID prompt, String version) throws IOException {
    return history.read(connection -> new VersionSql(connection, prompt).text(version));
  }

  /// Gives a version a name; an empty one takes it away.
  public void name(UUID prompt, String version, String name) throws IOException {
    long now = now();
    history.write(connection -> {
      new VersionSql(connection, prompt).name(version, name.strip(), now);
      return null;
    });
  }

  private static Optional<String> known(String source) {
    return Optional.of(source).filter(text -> !text.isEmpty());
  }

  /// No two moments are the same, so that their order stays.
  private long now() {
    return last.updateAndGet(before -> Math.max(before + 1, clock.millis()));
  }
}
