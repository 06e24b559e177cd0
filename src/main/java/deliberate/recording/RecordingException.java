package deliberate.recording;

/// A file that cannot be read as a recording.
public final class RecordingException extends Exception {
  private final Kind kind;

  public RecordingException(Kind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// What is wrong; the message says more.
  public enum Kind {
    /// It cannot be read from the disk.
    UNREADABLE,
    /// It is something else.
    NO_RECORDING,
    /// A newer version of the app wrote it; the message is its version.
    NEWER,
    /// Unpacked, it is larger than a recording can be.
    TOO_LARGE
  }
}
