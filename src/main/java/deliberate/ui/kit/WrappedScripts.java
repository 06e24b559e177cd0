package deliberate.ui.kit;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps JavaFX on Linux from a mistake of its own (seen in 25.0.2 and 26.0.2): where a line of Hebrew, Arabic or of
/// letters with accents apart is wrapped, the piece that is left of a run is shaped from the text of the whole run,
/// which it kept from before. Right-to-left text then ends each layout with an exception, and the window stands still.
///
/// What is kept there is replaced by a map that never finds anything. Where JavaFX has no such field, nothing is done.
public final class WrappedScripts {
  private WrappedScripts() {}

  /// To be called once JavaFX has been started; says whether there was anything to mend.
  public static boolean mend() {
    try {
      Field shared = Class.forName("com.sun.javafx.text.GlyphLayoutManager").getDeclaredField("REUSABLE_INSTANCE");
      shared.setAccessible(true);
      Object layout = shared.get(null);
      Field kept = layout.getClass().getDeclaredField("runUtf8");
      kept.setAccessible(true);
      kept.set(layout, new Forgetful());
      return true;
    } catch (ReflectiveOperationException | InaccessibleObjectException | IllegalArgumentException _) {
      return false; // another system, or a JavaFX without the mistake
    }
  }

  /// Holds every address until it is cleared, since its owner frees them all, and gives none back.
  private static final class Forgetful extends LinkedHashMap<Object, Long> {
    private static final long serialVersionUID = 1L;

    @Override
    public Long get(Object run) {
      return null;
    }

    @Override
    public Long put(Object run, Long address) {
      return super.put(Map.entry(size(), address), address);
    }
  }
}
