package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.ui.compare.alike.AlikeLine;
import deliberate.ui.compare.blind.BlindBar;
import deliberate.ui.compare.blind.BlindState;
import deliberate.ui.compare.blind.ContestantNames;
import deliberate.ui.compare.diff.DiffView;
import deliberate.ui.compare.layout.HeaderDrag;
import deliberate.ui.compare.layout.PaneGrid;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.compare.picker.PickerViewModel;
import deliberate.ui.kit.Command;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.find.FindBar;
import deliberate.ui.kit.find.Searchable;
import deliberate.ui.kit.page.PageView;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The comparison: panes side by side, as wide as the user makes them.
public final class CompareView extends StackPane {
  public static final String STYLE_CLASS = "compare";

  private static final KeyCombination RUN = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination MOVE_LEFT = KeyCombination.valueOf("Alt+Shift+Left");
  private static final KeyCombination MOVE_RIGHT = KeyCombination.valueOf("Alt+Shift+Right");

  private final CompareTools tools;
  private final CompareViewModel compare;
  private final PickerViewModel picker;
  private final Links links;
  private final Consumer<PaneViewModel> runPane;
  private final Supplier<RunInput> draft;
  private final Consumer<PaneViewModel> keepExample;
  private final Map<PaneViewModel, PaneView> views = new IdentityHashMap<>();
  private final Map<PaneViewModel, PaneMenu> menus = new IdentityHashMap<>();
  private final PaneGrid grid = new PaneGrid();
  private final FindBar findBar;
  private Node before = this;

  /// @param runPane runs one pane with the prompt as it is now; the shell compiles it
  /// @param draft   the prompt as it is now, to show what would be sent
  /// @param keepExample makes an example of a pane's answer
  public CompareView(CompareTools tools, PickerViewModel picker, Links links, Consumer<PaneViewModel> runPane,
                     Supplier<RunInput> draft, Consumer<PaneViewModel> keepExample) {
    this.tools = tools;
    this.compare = tools.compare();
    this.keepExample = keepExample;
    this.draft = draft;
    this.picker = picker;
    this.links = links;
    this.findBar = new FindBar(tools.finder());
    this.runPane = runPane;
    getStyleClass().add(STYLE_CLASS);
    setAccessibleText(Text.of("compare.accessible"));
    VBox.setVgrow(grid, Priority.ALWAYS);
    VBox panes = new VBox(findBar, grid,
        new BlindBar(tools.blind(), compare.catalogValue().map(ContestantNames::new)), new FollowUpBox(compare));
    tools.diff().openProperty().subscribe(open -> panes.setVisible(!open));
    getChildren().addAll(panes, new DiffView(tools.diff(), links));
    tools.blind().shown().addListener((ListChangeListener<PaneViewModel>) change -> show());
    compare.gridProperty().subscribe(grid::setGrid);
    grid.widthsProperty().bindBidirectional(compare.widthsProperty());
    tools.finder().open().subscribe((_, open) -> {
      if (!open) {
        before.requestFocus();
      }
    });
    tools.setPages(this::pages);
    addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
    show();
    compare.aloneProperty().subscribe(pane -> grid.setAlone(Optional.ofNullable(pane).map(views::get)));
  }

  /// All that can be done with each pane now.
  public List<Command> commands() {
    return tools.blind().shown().stream().flatMap(pane -> menus.get(pane).commands().stream()).toList();
  }

  /// Opens the bar to find with, if the reader is in the panes; says whether that is so.
  public boolean find() {
    Node focused = getScene().getFocusOwner();
    boolean here = false;
    for (Node node = focused; node != null && !here; node = node.getParent()) {
      here = node == grid || node == findBar;
    }
    if (here) {
      before = tools.finder().open().get() ? before : focused;
      tools.finder().open().set(true);
      findBar.begin(focused instanceof PageView page ? page.selectedText() : "");
    }
    return here;
  }

  private List<Searchable> pages() {
    return shown().stream().filter(view -> view.getScene() != null)
        .filter(view -> compare.aloneProperty().get() == null || views.get(compare.aloneProperty().get()) == view)
        .flatMap(view -> view.searched().stream()).toList();
  }

  private void beforeKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F3 && tools.finder().open().get()) {
      event.consume();
      if (event.isShiftDown()) {
        tools.finder().previous();
      } else {
        tools.finder().next();
      }
    }
  }

  private void show() {
    views.keySet().retainAll(tools.blind().shown());
    menus.keySet().retainAll(tools.blind().shown());
    grid.show(shown());
    tools.finder().renew();
  }

  private List<PaneView> shown() {
    return tools.blind().shown().stream().map(pane -> views.computeIfAbsent(pane, this::view)).toList();
  }

  private PaneView view(PaneViewModel pane) {
    PaneMenu menu = new PaneMenu(tools, pane, runPane, keepExample, draft);
    menus.put(pane, menu);
    PaneHeader header = new PaneHeader(pane, menu, picker, draft);
    HeaderDrag.install(header, this::shown, place -> move(pane, place - compare.panes().indexOf(pane)));
    header.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
      if (event.getClickCount() == 2 && event.isStillSincePress()) {
        compare.toggleAlone(pane);
      }
    });
    PaneView view = new PaneView(pane, links, new PaneTop(pane, header, compare.staleMarks()),
        new AlikeLine(tools.alike(), pane), Text.of("compare.empty", RUN.getDisplayText()));
    view.setOnChanged(tools.finder()::renew);
    view.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(pane, event));
    return view;
  }

  /// Where panes are shuffled, moving one would tell who it is.
  private void move(PaneViewModel pane, int by) {
    if (tools.blind().stateProperty().get() == BlindState.OFF) {
      compare.lineup().move(pane, by);
    }
  }

  private void onKey(PaneViewModel pane, KeyEvent event) {
    boolean known = true;
    if (event.getCode() == KeyCode.F11) {
      compare.toggleAlone(pane);
    } else if (event.getCode() == KeyCode.ESCAPE && compare.aloneProperty().get() != null) {
      compare.aloneProperty().set(null);
    } else if (MOVE_LEFT.match(event) || MOVE_RIGHT.match(event)) {
      move(pane, MOVE_LEFT.match(event) ? -1 : 1);
    } else {
      known = false;
    }
    if (known) {
      event.consume();
    }
  }
}
