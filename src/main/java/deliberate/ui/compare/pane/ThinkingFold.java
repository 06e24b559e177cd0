package deliberate.ui.compare.pane;

import deliberate.message.Marks;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.provider.ThinkingKind;
import deliberate.run.LiveProgress;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The foldout that shows thinking: open while the model thinks, folded once the answer starts, unless the user has
/// said otherwise; what the user said holds for the pane's later runs too.
public final class ThinkingFold {
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final ReadOnlyStringWrapper tokens = new ReadOnlyStringWrapper(this, "tokens", "");
  private final ReadOnlyStringWrapper kind = new ReadOnlyStringWrapper(this, "kind", "");
  private Optional<Boolean> wanted = Optional.empty();

  /// Whether there is any thinking to show.
  public ReadOnlyBooleanProperty shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// "Thinking… 7.4 s" or "Thought for 2.1 s".
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// How many tokens it took, such as "1,842"; empty while not known.
  public ReadOnlyStringProperty tokensProperty() {
    return tokens.getReadOnlyProperty();
  }

  /// Says how much of the thinking is seen: "raw", "summary", "hidden" or "redacted".
  public ReadOnlyStringProperty kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /// Opens or folds it by hand.
  public void toggle() {
    wanted = Optional.of(!open.get());
    open.set(wanted.get());
  }

  void update(PaneReading reading) {
    boolean thinking = reading.isLive() && reading.phase() == LiveProgress.Phase.THINKING;
    shown.set(reading.thinkingKind() != ThinkingKind.NONE);
    open.set(shown.get() && wanted.orElse(thinking));
    title.set(Text.of(thinking ? "compare.thinking.live" : "compare.thinking.done",
        Numbers.seconds(reading.clock().thinking())));
    tokens.set(reading.thinkingTokens().isKnown() ? Marks.tokens(reading.thinkingTokens()) : "");
    kind.set(shown.get() ? Text.of("compare.thinking.kind." + reading.thinkingKind().id()) : "");
  }
}
