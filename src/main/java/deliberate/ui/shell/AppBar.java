package deliberate.ui.shell;

import deliberate.ui.kit.Spacer;
import deliberate.ui.shell.screen.Screen;
import deliberate.ui.shell.screen.ScreenSwitch;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The strip at the top: the menu, what is open, which case, and the one big button.
public final class AppBar extends HBox {
  private static final String APP_BAR = "app-bar";

  private final StackPane title = new StackPane();
  private final StackPane controls = new StackPane();

  public AppBar(AppMenu menu) {
    getStyleClass().add(APP_BAR);
    Region gap = new Spacer();
    title.setMinWidth(0);
    controls.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(menu, title, gap, controls);
  }

  /// Puts the choice of screens behind the title; what belongs to a desk is shown with the desks alone.
  void addSwitch(ObjectProperty<Screen> screen) {
    getChildren().add(2, new ScreenSwitch(screen));
    screen.subscribe(now -> {
      title.setVisible(now == Screen.COMPOSE);
      controls.setVisible(now == Screen.COMPOSE);
      title.setManaged(now == Screen.COMPOSE);
    });
  }

  /// Shows what this desk has to say here.
  void show(DeskView desk) {
    title.getChildren().setAll(desk.title());
    controls.getChildren().setAll(desk.controls());
  }
}
