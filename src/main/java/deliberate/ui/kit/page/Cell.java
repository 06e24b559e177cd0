package deliberate.ui.kit.page;

import deliberate.ui.kit.page.Backdrop.Range;
import deliberate.ui.kit.row.Look;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Shows one row: its text, behind that what is selected.
abstract class Cell extends Region {
  static final String TEXT_STYLE_CLASS = "page-text";
  static final String SELECTION_STYLE_CLASS = "page-selection";
  static final String CHIP_STYLE_CLASS = "page-chip";
  static final String ADDED_STYLE_CLASS = "page-added";
  static final String REMOVED_STYLE_CLASS = "page-removed";
  static final String FOUND_STYLE_CLASS = "page-found";
  static final String CURRENT_STYLE_CLASS = "page-found-current";

  final TextFlow flow = new TextFlow();
  private final Backdrop backdrop = new Backdrop(getChildren(), flow);
  private final Consumer<String> onLink;
  private List<Span> spans = List.of();
  private List<Range> selected = List.of();
  private List<Range> found = List.of();
  private List<Range> current = List.of();

  /// @param onLink told the target of a link that is clicked
  Cell(Consumer<String> onLink) {
    this.onLink = onLink;
    setManaged(false);
    getChildren().add(flow);
  }

  abstract boolean fits(Row row);

  abstract void show(Row row);

  /// How high it is at this width, in pixels.
  abstract double heightFor(double width);

  int spotAt(double x, double y) {
    return flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY())).getInsertionIndex();
  }

  void select(int from, int to) {
    List<Range> wanted = from < to ? List.of(new Range(from, to)) : List.of();
    if (!wanted.equals(selected)) {
      selected = wanted;
      requestLayout();
    }
  }

  void mark(List<Range> all, List<Range> one) {
    if (!all.equals(found) || !one.equals(current)) {
      found = all;
      current = one;
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
    backdrop.draw(CHIP_STYLE_CLASS, ranges(Look.CODE), false);
    backdrop.draw(ADDED_STYLE_CLASS, ranges(Look.ADDED), false);
    backdrop.draw(REMOVED_STYLE_CLASS, ranges(Look.REMOVED), false);
    backdrop.draw(FOUND_STYLE_CLASS, found, false);
    backdrop.draw(CURRENT_STYLE_CLASS, current, false);
    backdrop.draw(SELECTION_STYLE_CLASS, selected, true);
  }

  private List<Range> ranges(Look look) {
    if (spans.stream().noneMatch(span -> span.looks().contains(look))) {
      return List.of();
    }
    List<Range> ranges = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      if (span.looks().contains(look)) {
        ranges.add(new Range(at, at + span.text().length()));
      }
      at += span.text().length();
    }
    return ranges;
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
}
