package deliberate.run;

import deliberate.provider.ChatEvent;
import java.util.UUID;
import java.util.function.Supplier;

/// Whoever keeps runs is told of each from its start to its end. Told on the thread of the run, which must not wait for
/// a disk.
public interface RunKeeper {
  /// Keeps nothing.
  RunKeeper NONE = (_, _) -> new Watch() {
    @Override
    public void arrived(ChatEvent event, long now) {}

    @Override
    public void ended(RunRecord run) {}
  };

  /// Tells both.
  static RunKeeper both(RunKeeper one, RunKeeper other) {
    return new RunKeeper() {
      @Override
      public Watch begun(UUID id, Supplier<RunRecord> soFar) {
        return Watch.both(one.begun(id, soFar), other.begun(id, soFar));
      }

      @Override
      public void held(RunRecord run) {
        one.held(run);
        other.held(run);
      }
    };
  }

  /// A run begins.
  ///
  /// @param soFar what there is of it at the moment, as if it were stopped; may be asked by any thread
  Watch begun(UUID id, Supplier<RunRecord> soFar);

  /// A run was not sent, since the gate held it.
  default void held(RunRecord run) {}

  /// Follows one run.
  interface Watch {
    /// Tells both.
    static Watch both(Watch first, Watch second) {
      return new Watch() {
        @Override
        public void arrived(ChatEvent event, long now) {
          first.arrived(event, now);
          second.arrived(event, now);
        }

        @Override
        public void ended(RunRecord run) {
          first.ended(run);
          second.ended(run);
        }
      };
    }

    /// @param now the moment, in nanoseconds of the engine's clock
    void arrived(ChatEvent event, long now);

    void ended(RunRecord run);
  }
}
