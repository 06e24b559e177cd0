package deliberate.spend;

/// Whoever decides whether a run may go over a cap.
public interface CapQuestion {
  /// Nobody is there to be asked.
  CapQuestion NOBODY = new CapQuestion() {
    @Override
    public Answer overCap(Excess excess) {
      return Answer.NO;
    }

    @Override
    public Answer withoutLedger(String why) {
      return Answer.NO;
    }
  };

  /// Has said yes to everything beforehand.
  CapQuestion YES_TO_ALL = new CapQuestion() {
    @Override
    public Answer overCap(Excess excess) {
      return Answer.FOR_AN_HOUR;
    }

    @Override
    public Answer withoutLedger(String why) {
      return Answer.FOR_AN_HOUR;
    }
  };

  /// Whether to send a run that goes over this cap. Blocks until there is an answer.
  Answer overCap(Excess excess);

  /// Whether to send a run although nobody knows what is left, since the ledger cannot be used.
  Answer withoutLedger(String why);

  /// What was decided; it holds for all runs that wait for the same decision.
  enum Answer {
    NO,
    THIS_TIME,
    /// Also for the runs of the next hour.
    FOR_AN_HOUR
  }
}
