package deliberate.ui.kit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows one row: its text, behind that what is selected.
abstract class Cell extends Region {
  static final String TEXT_STYLE_CLASS = "page-text";
  static final String SELECTION_STYLE_CLASS = "page-selection";
  static final String CHIP_STYLE_CLASS = "page-chip";

  final TextFlow flow = new TextFlow();
  private final Path chips = path(CHIP_STYLE_CLASS);
  private final Path selection = path(SELECTION_STYLE_CLASS);
  private final Consumer<String> onLink;
  private List<Span> spans = List.of();
  private int from;
  private int to;

  /// @param onLink told the target of a link that is clicked
  Cell(Consumer<String> onLink) {
    this.onLink = onLink;
    setManaged(false);
    getChildren().addAll(chips, selection, flow);
  }

  abstract boolean fits(Row row);

  abstract void show(Row row);

  /// How high it is at this width, in pixels.
  abstract double heightFor(double width);

  int spotAt(double x, double y) {
    return flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY())).getInsertionIndex();
  }

  void select(int start, int end) {
    if (start != from || end != to) {
      from = start;
      to = end;
      requestLayout();
    }
  }

  /// Reuses the nodes that show the same already, so that adding to the end touches one of them.
  final void showSpans(List<Span> now) {
    for (int i = 0; i < now.size(); i++) {
      Span span = now.get(i);
      if (i < spans.size() && spans.get(i).isLike(span)) {
        if (!spans.get(i).text().equals(span.text())) {
          ((Text) flow.getChildren().get(i)).setText(span.text());
        }
      } else if (i < spans.size()) {
        flow.getChildren().set(i, text(span));
      } else {
        flow.getChildren().add(text(span));
      }
    }
    if (spans.size() > now.size()) {
      flow.getChildren().remove(now.size(), spans.size());
    }
    spans = now;
    requestLayout();
  }

  /// Draws what lies behind the text, once that is laid out.
  final void drawBehind() {
    flow.layout();
    List<PathElement> chip = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int end = at + span.text().length();
      if (span.looks().contains(Look.CODE)) {
        chip.addAll(List.of(flow.getRangeShape(at, end, false)));
      }
      at = end;
    }
    draw(chips, chip);
    draw(selection, from < to ? List.of(flow.getRangeShape(from, to, true)) : List.of());
  }

  private void draw(Path path, List<PathElement> shape) {
    if (!shape.isEmpty() || !path.getElements().isEmpty()) {
      path.getElements().setAll(shape);
      path.relocate(0, 0);
      path.setLayoutX(flow.getLayoutX());
      path.setLayoutY(flow.getLayoutY());
    }
  }

  private Node text(Span span) {
    Text text = new Text(span.text());
    text.getStyleClass().add(TEXT_STYLE_CLASS);
    span.looks().forEach(look -> text.getStyleClass().add(look.styleClass()));
    if (!span.target().isEmpty()) {
      text.setOnMouseClicked(event -> {
        if (event.isStillSincePress()) {
          onLink.accept(span.target());
        }
      });
    }
    return text;
  }

  private static Path path(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    path.setStroke(null);
    return path;
  }
}
