package deliberate.format;

import java.util.List;

/// What could not be carried over, in the order of the file; empty where all could.
public record ImportReport(List<Loss> losses) {
  public ImportReport {
    losses = List.copyOf(losses);
  }
}
