package deliberate.run.history;

import deliberate.provider.ChatEvent;
import deliberate.recording.Tape;
import deliberate.recording.TapeRecorder;
import deliberate.run.RunKeeper;
import deliberate.run.RunRecord;
import deliberate.run.history.entry.Arrival;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// A run that is being kept while it goes on. The network thread tells what arrives; the writer's thread asks for what
/// is new and writes it.
final class LiveKept implements RunKeeper.Watch {
  private static final long NANOS_OF_MILLI = 1_000_000;
  private static final long TOGETHER_MS = 200;

  private final UUID id;
  private final Supplier<RunRecord> soFar;
  private final BiConsumer<LiveKept, RunRecord> whenEnded;
  private final List<Arrival> arrivals = new ArrayList<>();
  private Optional<TapeRecorder> recorder = Optional.empty();
  private long sentAt;
  private boolean takenBack;
  private boolean toldSomething = true;
  private Written written = Written.NOTHING;

  /// How much of the texts and of what happened is on disk, in how many pieces.
  private record Written(int pieces, int thinking, int answer, int events) {
    static final Written NOTHING = new Written(0, 0, 0, 0);
  }

  LiveKept(UUID id, Supplier<RunRecord> soFar, BiConsumer<LiveKept, RunRecord> whenEnded) {
    this.id = id;
    this.soFar = soFar;
    this.whenEnded = whenEnded;
  }

  UUID id() {
    return id;
  }

  @Override
  public synchronized void arrived(ChatEvent event, long now) {
    toldSomething = true;
    if (recorder.isEmpty()) {
      recorder = Optional.of(new TapeRecorder(now, EventRows.MOST_RAW));
    }
    recorder.get().accept(event, now);
    switch (event) {
      case ChatEvent.Sent _ -> sentAt = now;
      case ChatEvent.Thinking piece -> arrived(false, piece.text(), now);
      case ChatEvent.Answer piece -> arrived(true, piece.text(), now);
      case ChatEvent.AnswerWasThinking _ -> {
        takenBack = true;
        arrivals.replaceAll(before -> new Arrival(before.afterMs(), false, before.characters()));
      }
      default -> { }
    }
  }

  @Override
  public void ended(RunRecord run) {
    whenEnded.accept(this, run);
  }

  synchronized List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }

  /// What happened; empty where nothing did.
  synchronized Optional<Tape> tape() {
    return recorder.map(TapeRecorder::tape);
  }

  /// Whether there may be something that is not on disk yet.
  synchronized boolean hasNews() {
    return toldSomething;
  }

  /// Writes what is new.
  ///
  /// @return to be called once it is on disk for good
  Runnable write(Connection connection, String process) throws SQLException {
    boolean anew;
    synchronized (this) {
      anew = takenBack;
      takenBack = false;
      toldSomething = false;
    }
    List<Tape.Moment> moments = tape().map(Tape::moments).orElse(List.of());
    RunRecord now = soFar.get();
    long seq = new RunWriting(connection, process).running(now, arrivals());
    Written before = anew ? Written.NOTHING : written;
    if (before.pieces() == 0) {
      Sql.update(connection, "DELETE FROM piece WHERE seq = ?", seq);
      EventRows.remove(connection, seq);
    }
    if (moments.size() == before.events()) {
      return () -> written = before;
    }
    // Between the two calls above the answer may have been taken back; then the next time writes all of it anew.
    Sql.update(connection, "INSERT INTO piece (seq, number, thinking, answer) VALUES (?,?,?,?)", seq,
        before.pieces(), from(now.thinking(), before.thinking()), from(now.answer(), before.answer()));
    EventRows.add(connection, seq, before.pieces(), moments.subList(before.events(), moments.size()));
    return () -> written =
        new Written(before.pieces() + 1, now.thinking().length(), now.answer().length(), moments.size());
  }

  /// What was taken for written is not on disk.
  synchronized void notWritten() {
    toldSomething = true;
    takenBack = true;
  }

  private void arrived(boolean isAnswer, String text, long now) {
    long after = Math.max(0, (now - sentAt) / NANOS_OF_MILLI);
    Arrival last = arrivals.isEmpty() ? null : arrivals.getLast();
    if (last != null && last.isAnswer() == isAnswer && after - last.afterMs() < TOGETHER_MS) {
      arrivals.set(arrivals.size() - 1, new Arrival(last.afterMs(), isAnswer, last.characters() + text.length()));
    } else if (!text.isEmpty()) {
      arrivals.add(new Arrival(after, isAnswer, text.length()));
    }
  }

  private static String from(String text, int start) {
    return text.substring(Math.min(start, text.length()));
  }
}
