package deliberate.provider.offline;

import deliberate.provider.offline.family.Scratchpad;
import java.util.random.RandomGenerator;

/// A scratchpad whose lines go out as thinking, within a budget of tokens.
final class ThinkingPad implements Scratchpad {
  private final Transcript transcript;
  private final int budget;
  private final double temperature;
  private final RandomGenerator random;

  ThinkingPad(Transcript transcript, int budget, double temperature, RandomGenerator random) {
    this.transcript = transcript;
    this.budget = budget;
    this.temperature = temperature;
    this.random = random;
  }

  @Override
  public boolean note(String line) {
    if (transcript.reasoning() >= budget) {
      return false;
    }
    String written = line + "\n";
    long tokens = transcript.tokensOf(written);
    if (transcript.reasoning() + tokens > budget) {
      return false;
    }
    transcript.think(written, tokens);
    return true;
  }

  @Override
  public int budget() {
    return budget;
  }

  @Override
  public long spent() {
    return transcript.reasoning();
  }

  @Override
  public double temperature() {
    return temperature;
  }

  @Override
  public RandomGenerator random() {
    return random;
  }
}
