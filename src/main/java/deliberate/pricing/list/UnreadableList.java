package deliberate.pricing.list;

import java.io.IOException;

/// A list of prices that cannot be taken in.
public final class UnreadableList extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  public UnreadableList(Kind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// What is wrong with it.
  public enum Kind {
    TOO_LARGE,
    NOT_JSON,
    /// JSON, but none of the forms known here.
    UNKNOWN_FORM,
    /// The address is none, or not one of HTTPS.
    NOT_HTTPS
  }
}
