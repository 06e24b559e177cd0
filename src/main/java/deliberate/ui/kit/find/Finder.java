package deliberate.ui.kit.find;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// Finds what a [FindBar] asks for, and steps from match to match.
public interface Finder {

  ObjectProperty<Query> query();

  /// Whether anything is looked for at the moment.
  ObservableValue<Boolean> open();

  /// How many matches there are; a moment behind the query.
  ObservableValue<Tally> tally();

  void next();

  void previous();

  void close();

  /// What was found.
  ///
  /// @param current the match looked at, from 0; -1 for none
  /// @param more    whether there are more than were counted
  record Tally(int current, int found, boolean more, Optional<FindProblem> problem) {
    public static final Tally NONE = new Tally(-1, 0, false, Optional.empty());
  }

  /// A finder that can also put something in the place of what it finds.
  interface Replacing extends Finder {

    /// Whether that is wanted at the moment.
    ObservableValue<Boolean> replacing();

    /// Replaces the current match and goes on to the next.
    void replace();

    /// Replaces all matches in one step.
    void replaceAll();
  }
}
