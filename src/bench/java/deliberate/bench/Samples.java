package deliberate.bench;

import java.util.Arrays;
import java.util.Collection;

/// Values measured again and again, all in one unit.
public final class Samples {
  private final String unit;
  private final double[] sorted;

  /// @param values at least one
  public Samples(String unit, Collection<Double> values) {
    this.unit = unit;
    this.sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("nothing was measured");
    }
  }

  public String unit() {
    return unit;
  }

  public int count() {
    return sorted.length;
  }

  public double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /// The smallest value that this share of all values does not go over (nearest rank).
  ///
  /// @param share from 0 (exclusive) to 100
  public double percentile(double share) {
    return sorted[Math.max(0, (int) Math.ceil(share / 100 * sorted.length) - 1)];
  }

  public double sum() {
    return Arrays.stream(sorted).sum();
  }
}
