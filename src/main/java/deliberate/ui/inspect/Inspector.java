package deliberate.ui.inspect;

import deliberate.run.RunRecord;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens a window of its own for a run, beside which work goes on; Esc closes it.
public final class Inspector {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 640;

  private final Window owner;

  public Inspector(Window owner) {
    this.owner = owner;
  }

  public void open(RunRecord run) {
    InspectorViewModel inspector = new InspectorViewModel(run);
    Scene scene = new Scene(new InspectorView(inspector), WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(inspector.title());
    stage.setScene(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        stage.hide();
      }
    });
    stage.show();
  }
}
