package deliberate.run.history;

import deliberate.recording.Tape;
import deliberate.run.PromptRef;
import deliberate.run.RunKeeper;
import deliberate.run.RunRecord;
import deliberate.run.history.entry.Choices;
import deliberate.run.history.entry.HistoryTrouble;
import deliberate.run.history.entry.KeptChecks;
import deliberate.run.history.entry.KeptRun;
import deliberate.run.history.entry.KeptStep;
import deliberate.run.history.entry.Query;
import deliberate.run.history.entry.RunSummary;
import deliberate.run.history.entry.SeriesPoint;
import deliberate.run.history.entry.Vote;
import deliberate.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// All runs that were kept, and the door to what else lies in their file. Keeping never waits and never fails: it
/// happens on a thread of its own, and what goes wrong is told as [HistoryTrouble]. Everything else here blocks for as
/// long as the disk takes, and is not for the window's thread.
public final class RunHistory implements RunKeeper, AutoCloseable {
  private static final String FILE = "history.db";

  private final HistoryFile file;
  private final HistoryWriter writer;
  private final Clock clock;

  private RunHistory(HistoryFile file, Clock clock) {
    this.file = file;
    this.writer = new HistoryWriter(file);
    this.clock = clock;
  }

  /// The history in that folder; nothing is read or made before it is needed.
  public static RunHistory open(Path folder, Clock clock) {
    return new RunHistory(new HistoryFile(folder.resolve(FILE), clock), clock);
  }

  /// Whether any run was kept in that folder.
  public static boolean isKept(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /// Tells from now on what goes wrong, and what already did; on any thread.
  public void onTrouble(Consumer<HistoryTrouble> listener) {
    file.onTrouble(listener);
  }

  @Override
  public Watch begun(UUID id, Supplier<RunRecord> soFar) {
    LiveKept run = new LiveKept(id, soFar, writer::ended);
    writer.begun(run);
    return run;
  }

  @Override
  public void held(RunRecord run) {
    record(run);
  }

  /// Keeps a run that was not followed while it happened.
  public void record(RunRecord run) {
    writer.add(run, List.of());
  }

  /// Keeps what came of the checks on a run.
  public void checked(UUID run, KeptChecks checks) {
    writer.later(connection -> {
      Sql.update(connection, "UPDATE run SET checks_passed = ?, checks_failed = ?, checks_total = ? WHERE id = ?",
          checks.passed(), checks.failed(), checks.total(), run.toString());
      Sql.update(connection, "UPDATE run_detail SET checks = ? WHERE seq = (SELECT seq FROM run WHERE id = ?)",
          checks.json(), run.toString());
    });
  }

  /// The runs that fit, newest first; those that were a part of another run are found with that one.
  public Found find(Query query) throws IOException {
    return file.read(connection -> QuerySql.find(connection, query));
  }

  /// A stretch of what was found; empty for runs that were removed meanwhile.
  public List<Optional<RunSummary>> page(Found found, int from, int count) throws IOException {
    return file.read(connection -> QuerySql.lines(connection, found.places(from, count)));
  }

  /// Which runs stand at those places of what was found.
  public List<UUID> ids(Found found, List<Integer> places) throws IOException {
    List<Long> wanted = places.stream().flatMap(place -> found.places(place, 1).stream()).toList();
    return file.read(connection -> QuerySql.ids(connection, wanted));
  }

  /// A number that is another one once anything was written, by this process or another; cheap to ask for.
  public long mark() throws IOException {
    return file.read(connection -> Sql.number(connection, "PRAGMA data_version"));
  }

  /// What the user called that content of that prompt; empty where they gave it no name.
  public String versionName(PromptRef prompt) throws IOException {
    return file.read(connection -> Sql.text(connection,
        "SELECT name FROM version WHERE prompt_id = ? AND address = ?", prompt.id().toString(), prompt.version()))
        .orElse("");
  }

  /// What can be filtered by.
  public Choices choices() throws IOException {
    return file.read(QuerySql::choices);
  }

  /// The first so many runs that fit, newest first.
  public List<RunSummary> find(Query query, int most) throws IOException {
    return page(find(query), 0, most).stream().flatMap(Optional::stream).toList();
  }

  /// A run as it was, with what happened event by event; empty where there is none of that id.
  public Optional<KeptRun> loadWhole(UUID id) throws IOException {
    Optional<KeptRun> run = load(id);
    List<byte[]> events = run.isEmpty() ? List.of() : file.read(connection -> EventRows.read(connection, id));
    return events.isEmpty() ? run
        : Optional.of(run.get().with(EventRows.unpacked(events, run.get().record().sentBody())));
  }

  /// A run as it was, but for its events; empty where there is none of that id.
  public Optional<KeptRun> load(UUID id) throws IOException {
    Optional<Loaded> found = file.read(connection -> {
      Optional<Long> seq = Sql.text(connection, "SELECT seq FROM run WHERE id = ?", id.toString()).map(Long::valueOf);
      return seq.isEmpty() ? Optional.empty() : Optional.of(new Loaded(
          QuerySql.lines(connection, List.of(seq.get())).getFirst().orElseThrow(),
          StoredRun.read(connection, seq.get()),
          QuerySql.steps(connection, id)));
    });
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get().run(votes().on(id)));
  }

  private record Loaded(RunSummary line, StoredRun rows, List<KeptStep> steps) {
    KeptRun run(List<Vote> votes) throws IOException {
      KeptChecks counts = line.checks();
      return new KeptRun(line, rows.record(), rows.arrivals(),
          new KeptChecks(counts.passed(), counts.failed(), counts.total(), rows.checks()), steps, votes,
          new Tape(List.of()));
    }
  }

  /// The conversation that led to a run, in order, with the run itself at the end; it alone where not all of the turns
  /// before it are kept. Each with what happened.
  public List<KeptRun> conversation(UUID id) throws IOException {
    LinkedList<KeptRun> turns = new LinkedList<>();
    Optional<KeptRun> turn = loadWhole(id);
    while (turn.isPresent()) {
      turns.addFirst(turn.get());
      RunRecord record = turn.get().record();
      Optional<UUID> before = file.read(connection -> QuerySql.turnBefore(connection, record));
      turn = before.isEmpty() ? Optional.empty() : loadWhole(before.get());
    }
    boolean whole = !turns.isEmpty() && turns.getFirst().summary().turn() == 1;
    return whole || turns.isEmpty() ? turns : List.of(turns.getLast());
  }

  /// The last so many runs of a prompt that have ended, oldest first.
  public List<SeriesPoint> series(UUID prompt, int most) throws IOException {
    return file.read(connection -> QuerySql.series(connection, prompt, most));
  }

  /// Marking, deleting and clearing out.
  public Upkeep upkeep() {
    return new Upkeep(file, writer, clock);
  }

  /// What people found better.
  public Votes votes() {
    return new Votes(file, writer);
  }

  /// Reads what else lies in the same file. Blocks; not for the window's thread.
  public <T> T read(Database.Work<T> work) throws IOException {
    return file.read(work);
  }

  /// Writes into the same file after all that was to be written before, and waits for it.
  public <T> T write(Database.Work<T> work) throws IOException {
    return writer.now(work);
  }

  /// The same soon, without waiting; where the disk refuses, it is tried again.
  public void writeLater(Database.Work<?> work) {
    writer.later(work::with);
  }

  /// Waits until all that was to be kept by now is on disk.
  public void flush() throws IOException {
    writer.flush();
  }

  /// Writes what is still to be written, as far as the disk lets it.
  @Override
  public void close() {
    writer.close();
    try {
      file.close();
    } catch (IOException e) {
      file.tell(new HistoryTrouble.NotKept(String.valueOf(e.getMessage())));
    }
  }
}
