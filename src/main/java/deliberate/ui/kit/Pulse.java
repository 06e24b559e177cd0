package deliberate.ui.kit;

/// The one heartbeat of everything on screen that is live.
public interface Pulse {

  /// Beats for it, on the thread of the window, until it is removed; adding twice is the same as once.
  void add(Beat beat);

  /// Stops beating for it; what was never added does no harm.
  void remove(Beat beat);

  /// Something live.
  interface Beat {

    /// Shows a small piece of what has come; asked again within a frame while there is time.
    ///
    /// @return whether more is waiting
    boolean drain();

    /// Renews clocks and counts; some 8 times a second.
    void refresh();
  }
}
