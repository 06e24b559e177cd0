package deliberate.grader;

/// A check cannot say whether the answer passes.
public final class CannotTell extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Reason reason;

  public CannotTell(Reason reason) {
    super(reason.toString(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
