package deliberate.ui.inspect;

import deliberate.run.RunRecord;
import deliberate.ui.kit.dialog.SideWindow;
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
    SideWindow.open(owner, inspector.title(), new InspectorView(inspector), WIDTH, HEIGHT);
  }
}
