package deliberate.ui.meter;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// A bar of coloured parts, as long as its share of the common scale.
final class StackBar extends Pane {
  static final String STYLE_CLASS = "stack-bar";
  static final String SEGMENT_STYLE_CLASS = "segment";
  private static final double HEIGHT = 20;
  private static final double ARC = 8;
  /// A known part is never drawn so thin that it vanishes.
  private static final double LEAST_WIDTH = 2;
  /// What a name needs beside itself.
  private static final double ROOM = 12;

  private final Rectangle clip = new Rectangle();
  private List<Segment> segments = List.of();

  StackBar() {
    getStyleClass().add(STYLE_CLASS);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(0, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    clip.setArcWidth(ARC);
    clip.setArcHeight(ARC);
    clip.setHeight(HEIGHT);
    setClip(clip);
  }

  void show(List<Segment> parts, String accessible) {
    setAccessibleText(accessible);
    segments = parts;
    while (getChildren().size() > parts.size()) {
      getChildren().removeLast();
    }
    while (getChildren().size() < parts.size()) {
      getChildren().add(new Part());
    }
    for (int i = 0; i < parts.size(); i++) {
      ((Part) getChildren().get(i)).show(parts.get(i));
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < segments.size(); i++) {
      double width = Math.max(LEAST_WIDTH, Math.round(segments.get(i).share() * getWidth()));
      getChildren().get(i).resizeRelocate(x, 0, width, HEIGHT);
      x += width;
    }
    clip.setWidth(Math.min(x, getWidth()));
  }

  /// One colour of the bar; names itself where there is room, so that colour is not the only cue.
  private static final class Part extends StackPane {
    private final Tooltip tip = new Tooltip();
    private final Label name = new Label();

    Part() {
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
