package deliberate.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// Dresses a scene in a test as the window does, in the light theme.
public final class Dressed {
  private Dressed() {}

  public static Scene in(Scene scene, String... rooms) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Stream.of(rooms).map(room -> "/deliberate/ui/" + room + ".css").forEach(sheet -> add(scene, sheet));
    add(scene, "/deliberate/ui/theme/app.css");
    add(scene, "/themes/light.css");
    return scene;
  }

  private static void add(Scene scene, String sheet) {
    scene.getStylesheets().add(Dressed.class.getResource(sheet).toExternalForm());
  }
}
