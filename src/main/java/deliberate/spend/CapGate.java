package deliberate.spend;

import deliberate.provider.ProviderFailure.Withheld;
import deliberate.provider.ProviderFailure.Withheld.Cap;
import deliberate.provider.usage.Usage;
import deliberate.run.RunGate;
import deliberate.run.RunPlan;
import deliberate.run.RunRecord;
import deliberate.run.RunStatus;
import deliberate.task.CancelSignal;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Stands before every run: reserves what it may cost, and asks before it goes over a cap.
public final class CapGate implements RunGate {
  private final Quoter quoter;
  private final Ledger ledger;
  private final Supplier<Caps> caps;
  private final Clock clock;
  private final Decisions decisions;
  private volatile CapQuestion question = CapQuestion.NOBODY;
  private volatile Runnable onChange = () -> {};
  private volatile Consumer<IOException> onTrouble = _ -> {};

  /// @param caps as they are at that moment
  public CapGate(Quoter quoter, Ledger ledger, Supplier<Caps> caps, Clock clock) {
    this.quoter = quoter;
    this.ledger = ledger;
    this.caps = caps;
    this.clock = clock;
    this.decisions = new Decisions(clock);
  }

  /// Whom to ask; until that is said, nothing goes over a cap.
  public void ask(CapQuestion whom) {
    question = whom;
  }

  /// Who wants to know, on any thread, that something was reserved or settled, or could not be written.
  public void listen(Runnable change, Consumer<IOException> trouble) {
    onChange = change;
    onTrouble = trouble;
  }

  /// How many runs wait for an answer, the one that is asked about included.
  int waiting() {
    return decisions.waiting();
  }

  public Quoter quoter() {
    return quoter;
  }

  public Ledger ledger() {
    return ledger;
  }

  @Override
  public Verdict ask(RunPlan plan, CancelSignal cancel) {
    long before = decisions.answered();
    Reservation wanted = Reservation.of(plan, quoter.quote(plan), clock.instant());
    Set<Cap> waived = EnumSet.noneOf(Cap.class);
    try {
      while (!cancel.isCancelled()) {
        waived.addAll(decisions.waived());
        Optional<Excess> over = ledger.reserve(wanted, caps.get(), waived);
        if (over.isEmpty()) {
          onChange.run();
          return new Admitted(new Reserved(wanted.id()));
        }
        Excess excess = over.get();
        if (decisions.decide(excess.cap(), before, () -> question.overCap(excess)) == CapQuestion.Answer.NO) {
          return new Held(excess.asFailure());
        }
        waived.add(excess.cap());
      }
      return RunGate.OPEN.ask(plan, cancel); // the provider sees at once that it is cancelled
    } catch (IOException e) {
      return withoutLedger(plan, cancel, before, e);
    }
  }

  private Verdict withoutLedger(RunPlan plan, CancelSignal cancel, long before, IOException why) {
    boolean free = plan.request().model().isSimulated() || decisions.waived().contains(Cap.LEDGER);
    boolean sent = free || decisions.decide(Cap.LEDGER, before,
        () -> question.withoutLedger(String.valueOf(why.getMessage()))) != CapQuestion.Answer.NO;
    return sent ? RunGate.OPEN.ask(plan, cancel)
        : new Held(new Withheld(Cap.LEDGER, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
  }

  private final class Reserved implements Ticket {
    private final UUID id;

    Reserved(UUID id) {
      this.id = id;
    }

    @Override
    public void settle(RunRecord record) {
      boolean nothingCame = record.status() == RunStatus.FAILED && record.usage().equals(Usage.UNKNOWN);
      write(() -> {
        if (nothingCame) {
          ledger.release(id);
        } else {
          ledger.settle(id, record);
        }
      });
    }

    @Override
    public void release() {
      write(() -> ledger.release(id));
    }

    private void write(Writing writing) {
      try {
        writing.write();
      } catch (IOException e) {
        onTrouble.accept(e);
      }
      onChange.run();
    }
  }

  /// Something that may fail to be written.
  private interface Writing {
    void write() throws IOException;
  }
}
