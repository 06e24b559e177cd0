package deliberate.ui.settings.key;

import deliberate.settings.key.KeyPlace;
import java.util.Locale;

/// What the credential store is called on this system, as the last part of a text's key.
public final class SystemName {
  private SystemName() {}

  public static String of(KeyPlace place) {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = os.contains("win") ? ".windows" : os.contains("mac") ? ".mac" : ".linux";
    return place.id() + (place == KeyPlace.SYSTEM ? system : "");
  }
}
