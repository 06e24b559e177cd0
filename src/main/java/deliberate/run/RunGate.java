package deliberate.run;

import deliberate.provider.ProviderFailure;
import deliberate.task.CancelSignal;

/// Asked before anything is sent to a provider, and told afterwards what came of it. Every run passes it, whoever
/// starts it. Thread-safe.
public interface RunGate {
  /// Lets everything through and keeps no account.
  RunGate OPEN = (_, _) -> new Admitted(new Ticket() {
    @Override
    public void settle(RunRecord record) {}

    @Override
    public void release() {}
  });

  /// Whether this plan may be sent; blocks as long as it takes to find out, for instance until the user has answered.
  Verdict ask(RunPlan plan, CancelSignal cancel);

  /// The answer of a gate.
  sealed interface Verdict {}

  /// It may be sent.
  record Admitted(Ticket ticket) implements Verdict {}

  /// It must not be sent.
  record Held(ProviderFailure.Withheld why) implements Verdict {}

  /// What an admitted run gives back, once and in one of two ways.
  interface Ticket {
    /// The run is over, however it ended.
    void settle(RunRecord record);

    /// The run was never made.
    void release();
  }
}
