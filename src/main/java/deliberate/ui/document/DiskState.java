package deliberate.ui.document;

/// What another program did to the file that is open.
public enum DiskState {
  SAME,
  CHANGED,
  GONE
}
