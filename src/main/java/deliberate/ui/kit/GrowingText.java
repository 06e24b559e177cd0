package deliberate.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// A text that grows at its end and tells only what was added. For the thread of the window.
public final class GrowingText {
  private final StringBuilder text = new StringBuilder();
  private final List<Listener> listeners = new ArrayList<>();

  public void append(String piece) {
    if (!piece.isEmpty()) {
      text.append(piece);
      List.copyOf(listeners).forEach(listener -> listener.appended(piece));
    }
  }

  public void clear() {
    text.setLength(0);
    List.copyOf(listeners).forEach(Listener::cleared);
  }

  /// All of it.
  public String value() {
    return text.toString();
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// Tells the listener what is there already, then every addition.
  public void listen(Listener listener) {
    listener.cleared();
    if (!text.isEmpty()) {
      listener.appended(value());
    }
    listeners.add(listener);
  }

  /// Whoever shows a growing text.
  public interface Listener {
    void appended(String piece);

    void cleared();
  }
}
