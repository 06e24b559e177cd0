package deliberate.spend;

import java.util.List;

/// What this model did at this effort before, on this machine.
@FunctionalInterface
public interface Experience {
  /// Nothing is known of any model.
  Experience NONE = (_, _) -> List.of();

  /// The latest finished runs.
  ///
  /// @param model  its id in this app
  /// @param effort as [deliberate.provider.option.Effort#toString] writes it
  List<PastRun> of(String model, String effort);
}
