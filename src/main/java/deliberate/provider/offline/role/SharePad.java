package deliberate.provider.offline.role;

import deliberate.provider.offline.family.Scratchpad;
import java.util.random.RandomGenerator;

/// A part of a scratchpad: the same paper with a smaller budget.
final class SharePad implements Scratchpad {
  private final Scratchpad whole;
  private final int share;
  private final long before;

  /// @param share thinking tokens; the last line may go beyond it
  SharePad(Scratchpad whole, int share) {
    this.whole = whole;
    this.share = share;
    this.before = whole.spent();
  }

  @Override
  public boolean note(String line) {
    return spent() < share && whole.note(line);
  }

  @Override
  public int budget() {
    return share;
  }

  @Override
  public long spent() {
    return whole.spent() - before;
  }

  @Override
  public double temperature() {
    return whole.temperature();
  }

  @Override
  public RandomGenerator random() {
    return whole.random();
  }
}
