package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.ui.compare.picker.PickerViewModel;
import deliberate.ui.kit.Links;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/// The comparison: panes side by side, as wide as the user makes them.
public final class CompareView extends StackPane {
  public static final String STYLE_CLASS = "compare";

  private final CompareViewModel compare;
  private final PickerViewModel picker;
  private final Links links;
  private final Consumer<PaneViewModel> runPane;
  private final Supplier<RunInput> draft;
  private final Map<PaneViewModel, Node> views = new IdentityHashMap<>();
  private final SplitPane split = new SplitPane();

  /// @param runPane runs one pane with the prompt as it is now; the shell compiles it
  /// @param draft   the prompt as it is now, to show what would be sent
  public CompareView(CompareViewModel compare, PickerViewModel picker, Links links, Consumer<PaneViewModel> runPane,
                     Supplier<RunInput> draft) {
    this.compare = compare;
    this.draft = draft;
    this.picker = picker;
    this.links = links;
    this.runPane = runPane;
    getStyleClass().add(STYLE_CLASS);
    setAccessibleText(Text.of("compare.accessible"));
    ScrollPane scroll = new ScrollPane(split);
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    compare.panes().addListener((ListChangeListener<PaneViewModel>) change -> show());
    show();
  }

  private void show() {
    List<PaneViewModel> panes = compare.panes();
    views.keySet().retainAll(panes);
    split.getItems().setAll(panes.stream().map(this::view).toList());
    for (int i = 0; i < panes.size() - 1; i++) {
      split.setDividerPosition(i, (i + 1.0) / panes.size());
    }
  }

  private Node view(PaneViewModel pane) {
    return views.computeIfAbsent(pane, added ->
        new PaneView(added, links,
            new PaneHeader(added, new PaneMenu(compare, added, runPane), picker, draft)));
  }
}
