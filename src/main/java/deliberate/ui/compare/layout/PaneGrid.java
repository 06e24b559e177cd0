package deliberate.ui.compare.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/// Panes in a row or a grid. Each keeps its share of the width when others come, go or change places.
public final class PaneGrid extends StackPane {
  /// Layout puts dividers on whole pixels.
  private static final double ROUNDING = 0.01;

  private final Map<Node, Double> shares = new IdentityHashMap<>();
  private final SplitPane rows = new SplitPane();
  private List<Node> panes = List.of();
  private Optional<Node> alone = Optional.empty();
  private final ObjectProperty<List<Double>> widths = new SimpleObjectProperty<>(List.of());
  private boolean grid;
  private boolean arranging;

  public PaneGrid() {
    rows.setOrientation(Orientation.VERTICAL);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToHeight(true);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    widths.subscribe(this::take);
  }

  /// How wide the panes are, in their order, in relation to each other; changes as dividers are dragged.
  public ObjectProperty<List<Double>> widthsProperty() {
    return widths;
  }

  /// Shows these panes, in this order.
  public void show(List<? extends Node> wanted) {
    measure();
    boolean known = !wanted.isEmpty() && shares.keySet().containsAll(wanted);
    double usual = shares.values().stream().mapToDouble(Double::doubleValue).average().orElse(1);
    panes = List.copyOf(wanted);
    shares.keySet().retainAll(panes);
    panes.forEach(pane -> shares.putIfAbsent(pane, usual));
    arrange();
    if (known) { // panes that came anew may have widths that were kept for them
      widths.set(inOrder());
    } else {
      take(widths.get());
    }
  }

  /// Shows them in a grid instead of one row.
  public void setGrid(boolean wanted) {
    measure();
    grid = wanted;
    arrange();
  }

  /// Shows this pane alone, or all of them again.
  public void setAlone(Optional<Node> pane) {
    measure();
    alone = pane;
    arrange();
  }

  /// The width of a pane in relation to the others.
  double share(Node pane) {
    measure();
    return shares.get(pane);
  }

  /// The panes as they stand, row by row.
  List<List<Node>> rows() {
    return rows.getItems().stream().map(row -> List.copyOf(((SplitPane) row).getItems())).toList();
  }

  /// Widths that were kept for these panes.
  private void take(List<Double> wanted) {
    if (wanted.size() == panes.size() && !wanted.equals(inOrder())) {
      for (int i = 0; i < panes.size(); i++) {
        shares.put(panes.get(i), wanted.get(i));
      }
      arrange();
    }
  }

  private void dragged() {
    if (arranging || alone.isPresent()) {
      return;
    }
    List<Double> before = inOrder();
    measure();
    List<Double> now = inOrder();
    for (int i = 0; i < now.size(); i++) {
      if (Math.abs(now.get(i) - before.get(i)) > ROUNDING) {
        widths.set(now);
        return;
      }
    }
  }

  private List<Double> inOrder() {
    return panes.stream().map(shares::get).toList();
  }

  /// Where the user has put the dividers.
  private void measure() {
    for (Node node : rows.getItems()) {
      SplitPane row = (SplitPane) node;
      double all = row.getItems().stream().mapToDouble(pane -> shares.getOrDefault(pane, 1.0)).sum();
      double before = 0;
      for (int i = 0; i < row.getItems().size(); i++) {
        double after = i < row.getDividers().size() ? row.getDividers().get(i).getPosition() : 1;
        shares.put(row.getItems().get(i), all * (after - before));
        before = after;
      }
    }
  }

  private void arrange() {
    arranging = true;
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    rows.getItems().forEach(row -> ((SplitPane) row).getItems().clear());
    List<Node> shown = alone.filter(panes::contains).map(List::of).orElse(panes);
    int columns = grid ? (int) Math.ceil(Math.sqrt(shown.size())) : Math.max(1, shown.size());
    List<SplitPane> made = new ArrayList<>();
    for (int first = 0; first < shown.size(); first += columns) {
      made.add(row(shown.subList(first, Math.min(first + columns, shown.size()))));
    }
    rows.getItems().setAll(made);
    for (int i = 0; i < made.size() - 1; i++) {
      rows.setDividerPosition(i, (i + 1.0) / made.size());
    }
    arranging = false;
    if (focused != null && focused.getScene() == getScene()) {
      focused.requestFocus();
    }
  }

  private SplitPane row(List<Node> shown) {
    SplitPane row = new SplitPane();
    row.getItems().setAll(shown);
    double all = shown.stream().mapToDouble(shares::get).sum();
    double before = 0;
    for (int i = 0; i < shown.size() - 1; i++) {
      before += shares.get(shown.get(i)) / all;
      row.setDividerPosition(i, before);
      row.getDividers().get(i).positionProperty().addListener(_ -> dragged());
    }
    return row;
  }
}
