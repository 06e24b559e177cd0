package deliberate.ui.shell.command;

import deliberate.ui.kit.Command;
import deliberate.ui.kit.Popover;
import javafx.scene.Node;

/// Opens the list of all commands over the window, and gives the one that is chosen.
public final class Palette {
  private final PaletteViewModel commands;
  private final PaletteView view;
  private final Popover popover;

  /// @param owner the node over whose upper part it opens
  public Palette(Node owner, PaletteViewModel commands) {
    this.commands = commands;
    this.view = new PaletteView(commands, this::give);
    this.popover = new Popover(owner, view);
  }

  public void open() {
    commands.open();
    view.begin();
    popover.showOver(view.search());
  }

  /// First away with the list: the command may ask for the focus.
  private void give(Command command) {
    popover.hide();
    command.action().run();
  }
}
