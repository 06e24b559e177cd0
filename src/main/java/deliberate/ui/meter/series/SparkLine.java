package deliberate.ui.meter.series;

import deliberate.ui.kit.Explanation;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// Draws a small chart. The run below the pointer, or the one that the arrow keys lead to, says what it was.
public final class SparkLine extends Pane {
  static final String STYLE_CLASS = "spark";
  private static final double HEIGHT = 24;
  private static final double MARGIN = 4;
  private static final double RADIUS = 2.5;

  private final Polyline line = new Polyline();
  private final Circle mark = new Circle(RADIUS);
  private final Explanation explanation = Explanation.of(this);
  private List<Dot> dots = List.of();
  private int marked;

  public SparkLine() {
    getStyleClass().add(STYLE_CLASS);
    line.getStyleClass().add("spark-line");
    mark.getStyleClass().add("spark-mark");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().setAll(line, mark);
    line.setManaged(false);
    mark.setManaged(false);
    setOnMouseMoved(event -> mark((int) Math.round((event.getX() - MARGIN) / step())));
    setOnMouseExited(_ -> mark(dots.size() - 1));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  public void show(Spark spark) {
    dots = spark.dots();
    setAccessibleText(spark.accessible());
    setFocusTraversable(!dots.isEmpty());
    mark(dots.size() - 1);
    requestLayout();
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> mark(marked - 1);
      case RIGHT -> mark(marked + 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void mark(int index) {
    marked = Math.clamp(index, 0, Math.max(0, dots.size() - 1));
    mark.setVisible(!dots.isEmpty());
    if (!dots.isEmpty()) {
      explanation.set(dots.get(marked).tip());
      mark.setCenterX(x(marked));
      mark.setCenterY(y(dots.get(marked).value()));
    } else {
      explanation.set(getAccessibleText());
    }
  }

  @Override
  protected void layoutChildren() {
    line.getPoints().clear();
    for (int i = 0; i < dots.size(); i++) {
      line.getPoints().addAll(x(i), y(dots.get(i).value()));
    }
    mark(marked);
  }

  private double step() {
    return dots.size() < 2 ? 1 : (getWidth() - 2 * MARGIN) / (dots.size() - 1);
  }

  private double x(int index) {
    return dots.size() < 2 ? getWidth() - MARGIN : MARGIN + index * step();
  }

  /// Nothing is at the bottom, so that a small change does not look like a large one.
  private double y(double value) {
    double most = dots.stream().mapToDouble(Dot::value).max().orElse(0);
    return HEIGHT - MARGIN - (most == 0 ? 0 : value / most * (HEIGHT - 2 * MARGIN));
  }
}
