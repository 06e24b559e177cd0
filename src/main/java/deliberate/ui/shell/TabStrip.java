package deliberate.ui.shell;

import deliberate.message.Text;
import deliberate.ui.document.DocumentViewModel;
import deliberate.ui.document.FileName;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;

/// The open prompts as tabs, to choose, close and drag into order; out of sight while there is only one.
final class TabStrip extends TabPane {
  private static final String TAB_STRIP = "tab-strip";
  private static final String RUNNING = "running";
  private static final double TAB_WIDTH = 200;

  private final DesksViewModel desks;
  private boolean following;

  /// @param wanted whether desks are shown at all
  TabStrip(DesksViewModel desks, ObservableBooleanValue wanted) {
    this.desks = desks;
    setId("tabs");
    getStyleClass().add(TAB_STRIP);
    setAccessibleText(Text.of("shell.tabs"));
    setTabClosingPolicy(TabClosingPolicy.ALL_TABS);
    setTabDragPolicy(TabDragPolicy.REORDER);
    setTabMaxWidth(TAB_WIDTH);
    managedProperty().bind(visibleProperty());
    visibleProperty().bind(Bindings.size(desks.desks()).greaterThan(1).and(wanted));
    desks.desks().addListener((ListChangeListener<Desk>) _ -> follow());
    desks.active().subscribe(_ -> follow());
    getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> {
      if (!following && tab != null) {
        desks.activate(deskOf(tab));
      }
    });
    getTabs().addListener((ListChangeListener<Tab>) _ -> arrange());
  }

  private void follow() {
    following = true;
    List<Tab> wanted = desks.desks().stream().map(this::tab).toList();
    if (!wanted.equals(getTabs())) {
      getTabs().setAll(wanted);
    }
    getSelectionModel().select(desks.desks().indexOf(desks.active().get()));
    following = false;
  }

  /// A tab was dragged, which takes it out and puts it in again.
  private void arrange() {
    List<Desk> order = getTabs().stream().map(TabStrip::deskOf).toList();
    if (!following && order.size() == desks.desks().size()) {
      desks.arrange(order);
    }
  }

  private Tab tab(Desk desk) {
    return getTabs().stream().filter(tab -> deskOf(tab) == desk).findFirst().orElseGet(() -> make(desk));
  }

  private Tab make(Desk desk) {
    DocumentViewModel document = desk.document();
    Tab tab = new Tab();
    tab.setUserData(desk);
    tab.textProperty().bind(Bindings.createStringBinding(
        () -> Text.of(desk.editor().dirty().get() ? "shell.tab.unsaved" : "shell.tab",
            FileName.shortened(document.name().get())),
        document.name(), desk.editor().dirty()));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(Bindings.createStringBinding(
        () -> document.file().get() == null ? document.name().get() : document.file().get().toString(),
        document.name(), document.file()));
    tab.setTooltip(tooltip);
    desk.compare().runningProperty().subscribe(running -> {
      tab.getStyleClass().remove(RUNNING);
      if (running) {
        tab.getStyleClass().add(RUNNING);
      }
    });
    tab.setOnCloseRequest(event -> {
      event.consume();
      desks.close(desk);
    });
    return tab;
  }

  private static Desk deskOf(Tab tab) {
    return (Desk) tab.getUserData();
  }
}
