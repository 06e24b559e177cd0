package deliberate.ui.kit.dialog;

import javafx.scene.Parent;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// A window beside which work goes on in the one that it belongs to: in its looks, in its middle, and closed by Esc.
public final class SideWindow {
  private SideWindow() {}

  /// Shows it.
  ///
  /// @param width  wanted; it is never larger than its owner
  /// @param height the same
  public static Stage open(Window owner, String title, Parent content, double width, double height) {
    double wide = Math.min(width, owner.getWidth());
    double high = Math.min(height, owner.getHeight());
    Scene scene = new Scene(content, wide, high);
    Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets()); // follows a change of theme
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title);
    stage.setScene(scene);
    stage.setX(owner.getX() + (owner.getWidth() - wide) / 2);
    stage.setY(owner.getY() + (owner.getHeight() - high) / 2);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        stage.hide();
      }
    });
    stage.show();
    return stage;
  }
}
