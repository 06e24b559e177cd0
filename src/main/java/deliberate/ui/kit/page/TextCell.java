package deliberate.ui.kit.page;

import deliberate.ui.kit.row.CodeRow;
import deliberate.ui.kit.row.Place;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.RuleRow;
import deliberate.ui.kit.row.TextRow;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Shows a paragraph, a heading, or a line across.
final class TextCell extends Cell {
  private static final String HEADING_STYLE_CLASS = "page-heading-";
  private static final String QUOTE_STYLE_CLASS = "page-quote";
  private static final String RULE_STYLE_CLASS = "page-rule";
  private static final double INDENT = 20;
  private static final double QUOTE = 12;
  private static final double BAR = 3;

  private final Text marker = new Text();
  private final Region quote = new Region();
  private final Region rule = new Region();
  private Place place = Place.LINE;
  /// An empty line, which is as high as any other.
  private boolean blank;

  TextCell(Consumer<String> onLink) {
    super(onLink);
    marker.getStyleClass().add(TEXT_STYLE_CLASS);
    marker.setManaged(false);
    quote.getStyleClass().add(QUOTE_STYLE_CLASS);
    quote.setManaged(false);
    rule.getStyleClass().add(RULE_STYLE_CLASS);
    rule.setManaged(false);
  }

  @Override
  boolean fits(Row row) {
    return !(row instanceof CodeRow);
  }

  @Override
  void show(Row row) {
    place = row.place();
    blank = row instanceof TextRow && row.text().isEmpty();
    marker.setText(blank ? " " : place.marker());
    keep(marker, !marker.getText().isEmpty());
    keep(quote, place.quotes() > 0);
    keep(rule, row instanceof RuleRow);
    getStyleClass().removeIf(name -> name.startsWith(HEADING_STYLE_CLASS));
    if (row instanceof TextRow text) {
      if (text.heading() > 0) {
        getStyleClass().add(HEADING_STYLE_CLASS + text.heading());
      }
      showSpans(text.spans());
    }
  }

  @Override
  double heightFor(double width) {
    double height = flow.prefHeight(width - left());
    return Math.ceil(blank ? Math.max(height, marker.getLayoutBounds().getHeight()) : height);
  }

  @Override
  protected void layoutChildren() {
    double left = left();
    flow.resizeRelocate(left, 0, getWidth() - left, getHeight());
    marker.relocate(left - INDENT + 2, 0);
    quote.resizeRelocate(place.quotes() * QUOTE - QUOTE, 0, BAR, getHeight());
    rule.resizeRelocate(left, getHeight() / 2, getWidth() - left, 1);
    drawBehind();
  }

  /// Most rows need none of these; each node costs time to style.
  private void keep(Node node, boolean needed) {
    if (needed && node.getParent() == null) {
      getChildren().add(node);
    } else if (!needed) {
      getChildren().remove(node);
    }
  }

  private double left() {
    return place.indent() * INDENT + place.quotes() * QUOTE;
  }
}
