package deliberate.provider.carry;

import java.util.Locale;

/// What becomes of a turn's thinking when the next turn is asked for.
public enum CarryRule {
  /// Nothing of it goes back: the thinking is gone.
  NEVER,
  /// It goes back, but the provider passes over the thinking of earlier turns and bills nothing for it.
  UNBILLED,
  /// It goes back and is billed again as input, every turn.
  BILLED,
  /// It goes back; the provider does not say whether it is billed again.
  UNTOLD;

  /// The name in files and text keys.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
