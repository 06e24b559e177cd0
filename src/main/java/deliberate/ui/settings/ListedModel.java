package deliberate.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A model that a server lists, to be ticked.
public final class ListedModel {
  private final String name;
  private final BooleanProperty picked;

  ListedModel(String name, boolean picked) {
    this.name = name;
    this.picked = new SimpleBooleanProperty(picked);
  }

  public String name() {
    return name;
  }

  /// Whether it is among the models of the form.
  public BooleanProperty picked() {
    return picked;
  }
}
