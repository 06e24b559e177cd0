package deliberate.ui.shell;

import deliberate.ui.shell.screen.Screen;
import deliberate.ui.shell.screen.ScreenView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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
  private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(this, "screen", Screen.COMPOSE);
  private final Map<Screen, ScreenView> others = new EnumMap<>(Screen.class);
  private final Map<Desk, DeskView> views = new IdentityHashMap<>();
  private final Map<Desk, Node> focused = new IdentityHashMap<>();

  /// @param maker makes what there is to see of a desk
  public ShellView(AppBar bar, DesksViewModel desks, Function<Desk, DeskView> maker) {
    this.bar = bar;
    this.desks = desks;
    this.maker = maker;
    TabStrip tabs = new TabStrip(desks, screen.isEqualTo(Screen.COMPOSE));
    setTop(new VBox(bar, tabs, offer, notice));
    bar.addSwitch(screen);
    show(desks.active().get());
    screen.addListener((_, _, now) -> showScreen(now));
    desks.active().addListener((_, before, now) -> {
      if (getScene() != null && getScene().getFocusOwner() != null) {
        focused.put(before, getScene().getFocusOwner());
      }
      show(now);
      screen.set(Screen.COMPOSE);
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

  /// Which screen is shown.
  public ObjectProperty<Screen> screen() {
    return screen;
  }

  /// Makes a screen known.
  public void addScreen(Screen which, ScreenView view) {
    others.put(which, view);
  }

  /// Shows this above the work whatever desk is active.
  public void setOffer(Node node) {
    offer.getChildren().setAll(node);
  }

  /// Shows this at the left whatever desk is active.
  public void setSide(Node node) {
    screen.subscribe(now -> setLeft(now == Screen.COMPOSE ? node : null));
  }

  /// What F6 goes through, in reading order.
  public List<Node> regions() {
    List<Node> regions = new ArrayList<>(List.of(getTop()));
    if (screen.get() != Screen.COMPOSE) {
      regions.addAll(others.get(screen.get()).regions());
      regions.add(getBottom());
      return regions;
    }
    if (getLeft() != null && getLeft().isVisible()) {
      regions.add(getLeft());
    }
    regions.addAll(desk().work().regions());
    regions.add(getBottom());
    return regions;
  }

  private void showScreen(Screen now) {
    if (now == Screen.COMPOSE) {
      show(desks.active().get());
    } else {
      if (getScene() != null && getScene().getFocusOwner() != null) {
        focused.put(desks.active().get(), getScene().getFocusOwner());
      }
      setCenter(others.get(now).node());
      others.get(now).enter();
    }
  }

  private void show(Desk desk) {
    DeskView view = views.computeIfAbsent(desk, maker);
    bar.show(view);
    notice.getChildren().setAll(view.notice());
    if (screen.get() == Screen.COMPOSE) {
      setCenter(view.work());
    }
    setBottom(view.status());
    Optional.ofNullable(focused.get(desk)).ifPresent(Node::requestFocus);
  }
}
