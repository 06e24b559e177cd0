package deliberate.store;

import java.io.IOException;

/// A file that is not opened as a pack.
public final class PackException extends IOException {
  private final Kind kind;

  public PackException(Kind kind) {
    super(kind.name());
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// Why not.
  public enum Kind {
    /// It is no zip, or a broken one.
    NO_PACK,
    /// Its end is missing.
    CUT_OFF,
    /// It unpacks to more than a pack can hold.
    TOO_LARGE,
    /// It holds more files than a pack can.
    TOO_MANY
  }
}
