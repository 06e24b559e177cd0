package deliberate.ui.kit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Shows rows from top to bottom and scrolls them; only those in sight have nodes. Either it stays at the end while
/// rows come, or the row at its top stays where it is.
public final class PageView extends Region {
  private static final double GAP = 9;
  private static final double LINE = 20;
  private static final double CHARACTER = 7;
  private static final String STYLE_CLASS = "page";

  private final List<Row> rows = new ArrayList<>();
  private final Heights heights = new Heights();
  private final Cells cells;
  private final PageBar bar = new PageBar(this::scrollTo);
  private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(this, "following", true);
  private Stretch selected = Stretch.NONE;
  private double width = -1;
  private int anchor;
  private double hidden;

  /// @param onLink told the target of a link that is clicked
  /// @param onCopy told the code whose copy button is pressed
  public PageView(Consumer<String> onLink, Consumer<String> onCopy) {
    cells = new Cells(getChildren(), onLink, block -> onCopy.accept(RowText.of(rows, block)));
    getStyleClass().add(STYLE_CLASS);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setFocusTraversable(true);
    getStylesheets().add(PageView.class.getResource("page.css").toExternalForm());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().add(bar);
    addEventHandler(ScrollEvent.SCROLL, this::onWheel);
  }

  public List<Row> rows() {
    return rows;
  }

  /// Puts these rows in the place of all from this number on.
  public void replaceFrom(int from, List<Row> now) {
    for (int i = 0; i < now.size(); i++) {
      int number = from + i;
      if (number >= rows.size()) {
        rows.add(now.get(i));
        heights.add(estimate(number));
      } else if (!rows.get(number).equals(now.get(i))) {
        rows.set(number, now.get(i));
        heights.set(number, estimate(number));
        cells.renew(number, now.get(i));
      }
    }
    int size = from + now.size();
    rows.subList(size, rows.size()).clear();
    heights.keep(size);
    cells.keep(0, size - 1);
    anchor = Math.min(anchor, Math.max(0, size - 1));
    requestLayout();
  }

  /// Whether it stays at the end.
  public ReadOnlyBooleanProperty followingProperty() {
    return following.getReadOnlyProperty();
  }

  /// Goes to the end and stays there.
  public void follow() {
    following.set(true);
    requestLayout();
  }

  /// Moves down by so many pixels; up where negative. Being at the end follows.
  public void scroll(double by) {
    if (total() > getHeight()) {
      following.set(by > 0 && top() + by >= total() - getHeight() - 1);
      hidden += by;
      requestLayout();
    }
  }

  /// Has this row in sight.
  public void reveal(int row) {
    if (row < anchor || heights.before(row + 1) > top() + getHeight()) {
      following.set(false);
      anchor = row;
      hidden = -getHeight() / 3;
      requestLayout();
    }
  }

  /// The height of all rows in pixels, estimated for those never in sight.
  public double total() {
    return heights.total();
  }

  public boolean isAtEnd() {
    return top() + getHeight() >= total() - 2;
  }

  public Stretch selected() {
    return selected;
  }

  public void select(Stretch stretch) {
    selected = stretch;
    cells.each(this::showSelection);
  }

  /// The spot nearest to a point.
  public Spot spotAt(double x, double y) {
    if (rows.isEmpty()) {
      return Spot.START;
    }
    int row = heights.at(top() + y);
    Cell cell = cells.at(row, rows::get);
    return new Spot(row, Math.min(cell.spotAt(x - cell.getLayoutX(), y - cell.getLayoutY()),
        rows.get(row).text().length()));
  }

  /// What is selected, as it is copied.
  public String selectedText() {
    return RowText.of(rows, selected);
  }

  Stretch all() {
    return rows.isEmpty() ? Stretch.NONE
        : new Stretch(Spot.START, new Spot(rows.size() - 1, rows.getLast().text().length()));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> RowText.of(rows, all());
      case EDITABLE -> false;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  @Override
  protected void layoutChildren() {
    double now = Math.max(1, getWidth() - PageBar.WIDTH);
    if (now != width) {
      width = now;
      for (int i = 0; i < rows.size(); i++) {
        heights.set(i, estimate(i));
      }
    }
    findTop();
    int row = anchor;
    double y = -hidden;
    for (; row < rows.size() && y < getHeight(); row++) {
      double height = measure(row);
      Cell cell = cells.at(row, rows::get);
      showSelection(cell, row);
      cell.resizeRelocate(0, y + gap(row), width, height - gap(row));
      y += height;
    }
    cells.keep(anchor, row - 1);
    bar.show(total(), getHeight(), top(), LINE);
    bar.resizeRelocate(getWidth() - PageBar.WIDTH, 0, PageBar.WIDTH, getHeight());
  }

  private void findTop() {
    while (hidden < 0 && anchor > 0) {
      hidden += measure(--anchor);
    }
    while (anchor < rows.size() - 1 && hidden >= measure(anchor)) {
      hidden -= measure(anchor++);
    }
    hidden = Math.max(0, hidden);
    double below = -hidden;
    for (int i = anchor; i < rows.size() && below < getHeight(); i++) {
      below += measure(i);
    }
    if (following.get() || below < getHeight()) {
      double filled = 0;
      anchor = rows.size();
      while (anchor > 0 && filled < getHeight()) {
        filled += measure(--anchor);
      }
      hidden = Math.max(0, filled - getHeight());
    }
  }

  private double measure(int row) {
    double height = gap(row) + cells.at(row, rows::get).heightFor(width);
    heights.set(row, height);
    return height;
  }

  private double gap(int row) {
    return row > 0 && rows.get(row).place().gap() ? GAP : 0;
  }

  private double estimate(int number) {
    String text = rows.get(number).text();
    double lines = rows.get(number) instanceof CodeRow
        ? 1 + text.chars().filter(c -> c == '\n').count()
        : Math.ceil(Math.max(1, text.length() * CHARACTER / Math.max(CHARACTER, width)));
    return gap(number) + lines * LINE;
  }

  private double top() {
    return heights.before(anchor) + hidden;
  }

  private void scrollTo(double y) {
    following.set(y >= total() - getHeight() - 1);
    anchor = heights.at(y);
    hidden = y - heights.before(anchor);
    requestLayout();
  }

  private void showSelection(Cell cell, int row) {
    boolean meets = row < rows.size() && selected.meets(row);
    cell.select(meets ? selected.from(row) : 0, meets ? selected.to(row, rows.get(row).text().length()) : 0);
  }

  private void onWheel(ScrollEvent event) {
    if (event.getDeltaY() != 0 && total() > getHeight()) {
      scroll(-event.getDeltaY());
      event.consume();
    }
  }
}
