package deliberate.ui.shell;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's frame: bar and tabs on top, the work of the active desk below them, status line at the bottom. What
/// there is to see of a desk is made when it is first looked at.
public final class ShellView extends BorderPane {
  private final AppBar bar;
  private final DesksViewModel desks;
  private final Function<Desk, DeskView> maker;
  private final StackPane offer = new StackPane();
  private final StackPane notice = new StackPane();
  private final Map<Desk, DeskView> views = new IdentityHashMap<>();
  private final Map<Desk, Node> focused = new IdentityHashMap<>();

  /// @param maker makes what there is to see of a desk
  public ShellView(AppBar bar, DesksViewModel desks, Function<Desk, DeskView> maker) {
    this.bar = bar;
    this.desks = desks;
    this.maker = maker;
    setTop(new VBox(bar, new TabStrip(desks), offer, notice));
    show(desks.active().get());
    desks.active().addListener((_, before, now) -> {
      if (getScene() != null && getScene().getFocusOwner() != null) {
        focused.put(before, getScene().getFocusOwner());
      }
      show(now);
    });
    desks.desks().addListener((ListChangeListener<Desk>) _ -> {
      views.keySet().retainAll(desks.desks());
      focused.keySet().retainAll(desks.desks());
    });
  }

  /// What the window shows now.
  public DeskView desk() {
    return views.get(desks.active().get());
  }

  /// Shows this above the work whatever desk is active.
  public void setOffer(Node node) {
    offer.getChildren().setAll(node);
  }

  /// Shows this at the left whatever desk is active.
  public void setSide(Node node) {
    setLeft(node);
  }

  /// What F6 goes through, in reading order.
  public List<Node> regions() {
    List<Node> regions = new ArrayList<>(List.of(getTop()));
    if (getLeft() != null && getLeft().isVisible()) {
      regions.add(getLeft());
    }
    regions.addAll(desk().work().regions());
    regions.add(getBottom());
    return regions;
  }

  private void show(Desk desk) {
    DeskView view = views.computeIfAbsent(desk, maker);
    bar.show(view);
    notice.getChildren().setAll(view.notice());
    setCenter(view.work());
    setBottom(view.status());
    Optional.ofNullable(focused.get(desk)).ifPresent(Node::requestFocus);
  }
}
