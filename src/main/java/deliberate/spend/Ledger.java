package deliberate.spend;

import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.run.RunRecord;
import deliberate.store.Database;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What runs have cost, and what is reserved for those that are going: one SQLite file for all processes.
///
/// Opened when it is first needed. Moments are kept in UTC; a day and a month are those of the clock's zone. A run in
/// the future, left by a clock that was wrong, counts for today. What a process that is gone had reserved is a run of
/// unknown cost. A ledger that begins anew learns what runs have cost from [PastSpending].
public final class Ledger implements Experience, Closeable {
  private static final int REMEMBERED = 20;
  private static final List<String> MIGRATIONS = List.of("""
      CREATE TABLE run (
        id TEXT PRIMARY KEY, at INTEGER NOT NULL, going INTEGER NOT NULL, usd TEXT, simulated INTEGER NOT NULL,
        model TEXT NOT NULL, vendor TEXT NOT NULL, effort TEXT NOT NULL, prompt TEXT NOT NULL, title TEXT NOT NULL,
        output INTEGER, millis INTEGER, process INTEGER NOT NULL, started INTEGER NOT NULL)
      ;
      CREATE INDEX run_at ON run (at)
      ;
      CREATE INDEX run_prompt ON run (prompt)
      ;
      CREATE INDEX run_model ON run (model, effort, at)
      """, """
      CREATE TABLE beginning (at INTEGER NOT NULL, runs INTEGER NOT NULL)
      ;
      INSERT INTO beginning (at, runs) SELECT MIN(at), 0 FROM run HAVING COUNT(*) > 0
      """);
  /// Clocks of one machine differ a little.
  private static final Duration AHEAD = Duration.ofHours(1);

  private final Path file;
  private final Clock clock;
  private final Instant made;
  private final Owner owner = Owner.ofThisOne();
  private Database database;
  private volatile PastSpending past = PastSpending.NONE;

  /// @param clock its zone says when a day begins
  public Ledger(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
    this.made = clock.instant();
  }

  /// Where to look once for earlier runs, should there be no ledger. To be said before it is used.
  public void learnFrom(PastSpending knows) {
    past = knows;
  }

  /// Reserves what the run may cost, unless that would go over a cap; then says which.
  ///
  /// @param waived caps that the user has said yes to
  /// @throws IOException where the file cannot be used: then nobody knows what is left
  Optional<Excess> reserve(Reservation wanted, Caps caps, Set<Cap> waived) throws IOException {
    return database().write(connection -> {
      forgetTheDead(connection);
      for (Cap cap : Cap.values()) {
        Optional<Excess> excess = waived.contains(cap) ? Optional.empty() : over(connection, wanted, caps, cap);
        if (excess.isPresent()) {
          return excess;
        }
      }
      LedgerRows.insert(connection, wanted, owner);
      return Optional.empty();
    });
  }

  /// Puts what a run has cost in the place of what was reserved.
  void settle(UUID reservation, RunRecord record) throws IOException {
    database().write(connection -> {
      try (PreparedStatement update = connection.prepareStatement(
          "UPDATE run SET going = 0, usd = ?, output = ?, millis = ? WHERE id = ?")) {
        boolean finished = record.failure().isEmpty() && record.usage().output().isKnown();
        update.setString(1, record.bill().spent().map(BigDecimal::toPlainString).orElse(null));
        update.setObject(2, finished ? record.usage().output().or(0) : null);
        update.setObject(3, finished ? record.clock().total().map(Duration::toMillis).orElse(null) : null);
        update.setString(4, reservation.toString());
        return update.executeUpdate();
      }
    });
  }

  /// Takes a reservation back: nothing was sent, or nothing came of it.
  void release(UUID reservation) throws IOException {
    database().write(connection -> {
      try (PreparedStatement delete = connection.prepareStatement("DELETE FROM run WHERE id = ?")) {
        delete.setString(1, reservation.toString());
        return delete.executeUpdate();
      }
    });
  }

  public Totals totals() throws IOException {
    Optional<Path> setAside = database().setAside();
    return database().read(connection -> {
      int unpriced = (int) LedgerRows.count(connection,
          "simulated = 0 AND going = 0 AND usd IS NULL AND at >= ?", startOfDay().toEpochMilli());
      return new Totals(sum(connection, false, startOfDay()), sum(connection, false, startOfMonth()),
          sum(connection, false, clock.instant().plus(AHEAD)), unpriced, sum(connection, true, startOfDay()), setAside,
          beginning(connection));
    });
  }

  /// Every run since that moment, the latest first.
  public List<Spent> since(Instant moment) throws IOException {
    return database().read(connection -> LedgerRows.since(connection, moment));
  }

  @Override
  public List<PastRun> of(String model, String effort) {
    try {
      return database().read(connection -> LedgerRows.past(connection, model, effort, REMEMBERED));
    } catch (IOException _) {
      return List.of(); // the gate says it where it matters; a quote then rests on assumptions
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (database != null) {
      database.close();
      database = null;
    }
  }

  private synchronized Database database() throws IOException {
    if (database == null) {
      Database opened = Database.open(file, MIGRATIONS, clock);
      begin(opened);
      database = opened;
    }
    return database;
  }

  /// Another process may do the same at the same time; one of them writes it down.
  private void begin(Database fresh) throws IOException {
    if (fresh.read(this::beginning).isPresent()) {
      return;
    }
    Optional<List<PastSpending.Known>> known = known();
    fresh.write(connection -> {
      if (beginning(connection).isEmpty()) {
        for (PastSpending.Known run : known.orElse(List.of())) {
          BeginningRows.insert(connection, run);
        }
        BeginningRows.begin(connection, clock.instant(), known.map(List::size).orElse(-1));
      }
      return null;
    });
  }

  private Optional<Totals.Beginning> beginning(Connection connection) throws SQLException {
    return BeginningRows.beginning(connection, made);
  }

  private Optional<List<PastSpending.Known>> known() {
    try {
      return Optional.of(past.runs());
    } catch (IOException _) {
      return Optional.empty(); // the ledger says so in how it began
    }
  }

  private Optional<Excess> over(Connection connection, Reservation wanted, Caps caps, Cap cap) throws SQLException {
    Optional<BigDecimal> limit = caps.of(cap);
    boolean applies = wanted.isSimulated() == (cap == Cap.SIMULATED_DAY);
    if (limit.isEmpty() || wanted.usd().isEmpty() || !applies) {
      return Optional.empty();
    }
    BigDecimal taken = taken(connection, wanted, cap);
    return taken.add(wanted.usd().get()).compareTo(limit.get()) <= 0 ? Optional.empty()
        : Optional.of(new Excess(cap, limit.get(), taken, wanted.usd().get(), wanted.plan().request().model().id()));
  }

  private BigDecimal taken(Connection connection, Reservation wanted, Cap cap) throws SQLException {
    return switch (cap) {
      case RUN -> BigDecimal.ZERO;
      case COMMAND -> LedgerRows.sum(connection, "simulated = 0 AND process = ? AND started = ?", owner.id(),
          owner.started());
      case DAY -> sum(connection, false, startOfDay());
      case MONTH -> sum(connection, false, startOfMonth());
      case PROMPT -> LedgerRows.sum(connection, "simulated = 0 AND prompt = ?",
          wanted.plan().prompt().id().toString());
      case SIMULATED_DAY -> sum(connection, true, startOfDay());
      case LEDGER -> BigDecimal.ZERO;
    };
  }

  private static BigDecimal sum(Connection connection, boolean simulated, Instant from) throws SQLException {
    return LedgerRows.sum(connection, "simulated = ? AND at >= ?", simulated ? 1 : 0, from.toEpochMilli());
  }

  private Instant startOfDay() {
    return LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
  }

  private Instant startOfMonth() {
    return LocalDate.now(clock).withDayOfMonth(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private static void forgetTheDead(Connection connection) throws SQLException {
    List<Owner> owners = new ArrayList<>();
    try (PreparedStatement select =
             connection.prepareStatement("SELECT DISTINCT process, started FROM run WHERE going = 1");
         ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        owners.add(new Owner(rows.getLong(1), rows.getLong(2)));
      }
    }
    for (Owner gone : owners.stream().filter(owner -> !owner.isAlive()).toList()) {
      try (PreparedStatement update = connection.prepareStatement(
          "UPDATE run SET going = 0, usd = NULL WHERE going = 1 AND process = ? AND started = ?")) {
        update.setLong(1, gone.id());
        update.setLong(2, gone.started());
        update.executeUpdate();
      }
    }
  }
}
