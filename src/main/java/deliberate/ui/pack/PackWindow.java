package deliberate.ui.pack;

import deliberate.task.TaskRunner;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.dialog.SideWindow;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Opens a window on what a pack holds, beside which work goes on; Esc closes it.
public final class PackWindow implements Consumer<PackContents> {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 560;

  private final Window owner;
  private final TaskRunner tasks;
  private final Links links;
  private final Consumer<Path> opener;

  /// @param opener opens prompts and recordings
  public PackWindow(Window owner, TaskRunner tasks, Links links, Consumer<Path> opener) {
    this.owner = owner;
    this.tasks = tasks;
    this.links = links;
    this.opener = opener;
  }

  @Override
  public void accept(PackContents contents) {
    PackListViewModel pack = new PackListViewModel(contents, tasks, opener);
    SideWindow.open(owner, pack.title(), new PackListView(pack, links), WIDTH, HEIGHT);
  }
}
