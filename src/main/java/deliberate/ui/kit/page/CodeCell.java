package deliberate.ui.kit.page;

import deliberate.message.Text;
import deliberate.ui.kit.row.CodeBlock;
import deliberate.ui.kit.row.CodeRow;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Sideways;
import deliberate.ui.kit.row.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;

/// Shows lines of code, unwrapped; all lines of a block scroll sideways together.
final class CodeCell extends Cell {
  static final String COPY_STYLE_CLASS = "page-code-copy";
  private static final String STYLE_CLASS = "page-code";
  private static final String LANGUAGE_STYLE_CLASS = "page-code-language";
  private static final double PADDING = 9;
  private static final double HEAD = 24;
  private static final double INDENT = 20;
  private static final double BAR = 10;

  private final Label language = new Label();
  private final Button copy = new Button(Text.of("kit.code.copy"));
  private final ScrollBar bar = new ScrollBar();
  private final ChangeListener<Number> moved = (property, before, now) -> requestLayout();
  private CodeRow row;
  private double top;

  CodeCell(Consumer<String> onLink, Consumer<CodeBlock> onCopy) {
    super(onLink);
    getStyleClass().add(STYLE_CLASS);
    language.getStyleClass().add(LANGUAGE_STYLE_CLASS);
    copy.getStyleClass().add(COPY_STYLE_CLASS);
    copy.setTooltip(new Tooltip(Text.of("kit.code.copy.tip")));
    copy.setOnAction(event -> onCopy.accept(row.block()));
    bar.valueProperty().addListener((property, before, now) -> {
      if (row != null && bar.isVisible()) {
        row.block().sideways().offset().set(now.doubleValue());
      }
    });
    addEventHandler(ScrollEvent.SCROLL, event -> {
      if (event.getDeltaX() != 0) {
        row.block().sideways().scroll(-event.getDeltaX(), room());
        event.consume();
      }
    });
    List.of(language, copy, bar).forEach(node -> node.setManaged(false));
    flow.setClip(new Rectangle());
    getChildren().addAll(language, copy, bar);
  }

  @Override
  boolean fits(Row other) {
    return other instanceof CodeRow code && (row == null || code.block() == row.block());
  }

  @Override
  void show(Row now) {
    if (row == null) {
      row = (CodeRow) now;
      row.block().sideways().offset().addListener(moved);
      row.block().sideways().width().addListener(moved);
    }
    row = (CodeRow) now;
    top = row.first() ? HEAD : row.place().gap() ? PADDING : 0;
    language.setText(row.block().language());
    language.setVisible(row.first());
    copy.setVisible(row.first());
    showSpans(List.of(new Span(row.text(), Set.of(), "")));
  }

  /// Its block outlives it.
  void leave() {
    row.block().sideways().offset().removeListener(moved);
    row.block().sideways().width().removeListener(moved);
  }

  @Override
  double heightFor(double width) {
    row.block().sideways().reach(Math.ceil(flow.prefWidth(-1)) + 2 * PADDING + 1);
    return top + Math.ceil(flow.prefHeight(Double.MAX_VALUE)) + (row.last() ? PADDING + BAR : 0);
  }

  @Override
  protected void layoutChildren() {
    double left = left();
    double seen = Math.max(1, room());
    Sideways sideways = row.block().sideways();
    double offset = Math.clamp(sideways.offset().get(), 0, Math.max(0, sideways.width().get() - seen));
    flow.resizeRelocate(left + PADDING - offset, top, Math.max(seen, sideways.width().get()), getHeight() - top);
    Rectangle clip = (Rectangle) flow.getClip();
    clip.setX(offset - PADDING);
    clip.setWidth(seen);
    clip.setHeight(getHeight() - top);
    language.resizeRelocate(left + PADDING, top - HEAD, Math.max(0, seen - 80), HEAD);
    double button = copy.prefWidth(-1);
    copy.resizeRelocate(getWidth() - button - 3, top - HEAD + 2, button, HEAD - 4);
    bar.setVisible(row.last() && sideways.width().get() > seen);
    if (bar.isVisible()) {
      bar.setMax(sideways.width().get() - seen);
      bar.setVisibleAmount(bar.getMax() * seen / sideways.width().get());
      bar.setValue(offset);
      bar.resizeRelocate(left, getHeight() - BAR, seen, BAR);
    }
    drawBehind();
  }

  private double room() {
    return getWidth() - left();
  }

  private double left() {
    return row.place().indent() * INDENT;
  }
}
