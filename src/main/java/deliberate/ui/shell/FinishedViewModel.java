package deliberate.ui.shell;

import deliberate.message.Text;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

/// What ended while nobody was looking, after so long that someone may have turned to other things.
public final class FinishedViewModel {
  private static final long LONG = Duration.ofSeconds(10).toNanos();

  private final LongSupplier clock;
  private final ReadOnlyObjectWrapper<Optional<String>> news = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<Desk, Subscription> watched = new IdentityHashMap<>();
  private boolean looking = true;

  /// @param looking whether the user has the window before them
  /// @param clock   in nanoseconds
  public FinishedViewModel(DesksViewModel desks, ObservableValue<Boolean> looking, LongSupplier clock) {
    this.clock = clock;
    looking.subscribe(this::look);
    desks.desks().addListener((ListChangeListener<Desk>) _ -> follow(desks));
    follow(desks);
  }

  /// A sentence about the last thing that ended; empty once the user is back.
  public ReadOnlyObjectProperty<Optional<String>> news() {
    return news.getReadOnlyProperty();
  }

  private void look(boolean now) {
    looking = now;
    if (now) {
      news.set(Optional.empty());
    }
  }

  private void follow(DesksViewModel desks) {
    watched.entrySet().removeIf(entry -> {
      boolean gone = !desks.desks().contains(entry.getKey());
      if (gone) {
        entry.getValue().unsubscribe();
      }
      return gone;
    });
    desks.desks().forEach(desk -> watched.computeIfAbsent(desk, this::watch));
  }

  private Subscription watch(Desk desk) {
    long[] begun = {clock.getAsLong()};
    return desk.working().subscribe((before, working) -> {
      if (working) {
        begun[0] = clock.getAsLong();
      } else if (before && !looking && clock.getAsLong() - begun[0] >= LONG) {
        news.set(Optional.of(Text.of("shell.finished", desk.document().name().get())));
      }
    });
  }
}
