package deliberate.ui.meter.bar;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// A bar of coloured parts, as long as its share of the common scale.
public final class StackBar extends Pane {
  public static final String STYLE_CLASS = "stack-bar";
  public static final String SEGMENT_STYLE_CLASS = "segment";
  private static final double HEIGHT = 18;
  private static final double ARC = 8;
  /// A known part is never drawn so thin that it vanishes.
  private static final double LEAST_WIDTH = 2;
  /// What a name needs beside itself.
  private static final double ROOM = 12;

  /// Clipped to round ends; the bar itself is not, so that its focus ring shows.
  private final Pane parts = new Pane();
  private final Rectangle clip = new Rectangle();
  private List<Segment> segments = List.of();

  StackBar() {
    getStyleClass().add(STYLE_CLASS);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().add(parts);
    setMinSize(0, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    clip.setArcWidth(ARC);
    clip.setArcHeight(ARC);
    clip.setHeight(HEIGHT);
    parts.setClip(clip);
  }

  void show(List<Segment> bar, String accessible) {
    setAccessibleText(accessible);
    setFocusTraversable(!bar.isEmpty());
    segments = bar;
    List<Node> nodes = parts.getChildren();
    while (nodes.size() > bar.size()) {
      nodes.removeLast();
    }
    while (nodes.size() < bar.size()) {
      nodes.add(new Part());
    }
    for (int i = 0; i < bar.size(); i++) {
      ((Part) nodes.get(i)).show(bar.get(i));
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    parts.resizeRelocate(0, 0, getWidth(), HEIGHT);
    double x = 0;
    for (int i = 0; i < segments.size(); i++) {
      double width = Math.max(LEAST_WIDTH, Math.round(segments.get(i).share() * getWidth()));
      parts.getChildren().get(i).resizeRelocate(x, 0, width, HEIGHT);
      x += width;
    }
    clip.setWidth(Math.min(x, getWidth()));
  }

  /// One colour of the bar; names itself where there is room, so that colour is not the only cue.
  private static final class Part extends StackPane {
    private final Tooltip tip = new Tooltip();
    private final Label name = new Label();

    Part() {
      setManaged(false);
      Tooltip.install(this, tip);
      name.setMinWidth(Region.USE_PREF_SIZE);
      getChildren().add(name);
    }

    void show(Segment segment) {
      getStyleClass().setAll(SEGMENT_STYLE_CLASS, segment.key());
      tip.setText(segment.tip());
      name.setText(segment.name());
    }

    @Override
    protected void layoutChildren() {
      name.setVisible(getWidth() >= name.prefWidth(-1) + ROOM);
      super.layoutChildren();
    }
  }
}
