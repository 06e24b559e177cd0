package deliberate.ui.kit.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/// What is drawn behind a text: chips of code, what is found, what is selected. Most texts need none of it, and each
/// node costs time to style.
final class Backdrop {
  private final ObservableList<Node> children;
  private final TextFlow flow;
  private final Map<String, Path> paths = new HashMap<>();

  /// @param children of the cell, the text among them
  Backdrop(ObservableList<Node> children, TextFlow flow) {
    this.children = children;
    this.flow = flow;
  }

  /// A stretch of the text, in characters.
  record Range(int from, int to) {}

  /// Draws these in this style class, and nothing else in it any more.
  ///
  /// @param joined whether the room between lines is filled too
  void draw(String styleClass, List<Range> ranges, boolean joined) {
    Path path = paths.get(styleClass);
    if (path == null && !ranges.isEmpty()) {
      path = path(styleClass);
    }
    if (path != null && !(ranges.isEmpty() && path.getElements().isEmpty())) {
      List<PathElement> shape = new ArrayList<>();
      ranges.forEach(range -> shape.addAll(List.of(flow.getRangeShape(range.from(), range.to(), joined))));
      path.getElements().setAll(shape);
      path.setLayoutX(flow.getLayoutX());
      path.setLayoutY(flow.getLayoutY());
    }
  }

  private Path path(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    path.setStroke(null);
    children.add(children.indexOf(flow), path);
    path.applyCss();
    paths.put(styleClass, path);
    return path;
  }
}
