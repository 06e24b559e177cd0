package deliberate.ui.kit.page;

import deliberate.ui.kit.row.CodeRow;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.RowText;
import deliberate.ui.kit.row.Spot;
import deliberate.ui.kit.row.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final Rectangle clip = new Rectangle();
  private final PageBar bar = new PageBar(this::scrollTo);
  private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(this, "following", true);
  private Stretch selected = Stretch.NONE;
  private double width = -1;
  private PageTop top = PageTop.START;
  private PageMarks marks = PageMarks.NONE;
  private Consumer<PageTop> onMoved = place -> {};
  private boolean moved;

  /// @param onLink told the target of a link that is clicked
  /// @param onCopy told the code whose copy button is pressed
  public PageView(Consumer<String> onLink, Consumer<String> onCopy) {
    cells = new Cells(getChildren(), onLink, block -> onCopy.accept(RowText.of(rows, block)));
    getStyleClass().add(STYLE_CLASS);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setFocusTraversable(true);
    getStylesheets().add(PageView.class.getResource("page.css").toExternalForm());
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
    top = new PageTop(Math.min(top.row(), Math.max(0, size - 1)), top.hidden());
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
      following.set(by > 0 && above() + by >= total() - getHeight() - 1);
      move(top.moved(by));
    }
  }

  /// Who is told when the reader has moved the page.
  public void setOnMoved(Consumer<PageTop> listener) {
    onMoved = listener;
  }

  /// Moves there without telling anybody, as a page beside another one does.
  public void moveTo(PageTop place) {
    following.set(false);
    top = place;
    requestLayout();
  }

  /// The height of a row in pixels, estimated where it was never in sight.
  public double height(int row) {
    return row < rows.size() ? heights.get(row) : 0;
  }

  private void move(PageTop place) {
    top = place;
    moved = true;
    requestLayout();
  }

  /// Has this row in sight.
  public void reveal(int row) {
    if (row < top.row() || heights.before(row + 1) > above() + getHeight()) {
      following.set(false);
      move(new PageTop(row, -getHeight() / 3));
    }
  }

  /// The height of all rows in pixels, estimated for those never in sight.
  public double total() {
    return heights.total();
  }

  public boolean isAtEnd() {
    return above() + getHeight() >= total() - 2;
  }

  public Stretch selected() {
    return selected;
  }

  public void select(Stretch stretch) {
    selected = stretch;
    requestLayout(); // of the page: a cell alone is passed over where the page waits for its own layout
  }

  /// Marks these places, each within one row, and the one that is looked at.
  public void mark(List<Stretch> found, Optional<Stretch> current) {
    marks = found.isEmpty() && current.isEmpty() ? PageMarks.NONE : PageMarks.of(found, current);
    requestLayout(); // of the page: a cell alone is passed over where the page waits for its own layout
  }

  /// The spot nearest to a point.
  public Spot spotAt(double x, double y) {
    if (rows.isEmpty()) {
      return Spot.START;
    }
    int row = heights.at(above() + y);
    Cell cell = cells.at(row, rows::get);
    return new Spot(row, Math.min(cell.spotAt(x - cell.getLayoutX(), y - cell.getLayoutY()),
        rows.get(row).text().length()));
  }

  /// What is selected, as it is copied.
  public String selectedText() {
    return RowText.of(rows, selected);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> RowText.of(rows, Stretch.all(rows));
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
    top = top.settled(rows.size(), getHeight(), following.get(), this::measure);
    int row = top.row();
    double y = -top.hidden();
    for (; row < rows.size() && y < getHeight(); row++) {
      double height = measure(row);
      Cell cell = cells.at(row, rows::get);
      showMarks(cell, row);
      cell.resizeRelocate(0, y + gap(row), width, height - gap(row));
      y += height;
    }
    cells.keep(top.row(), row - 1);
    bar.show(total(), getHeight(), above(), LINE);
    bar.resizeRelocate(getWidth() - PageBar.WIDTH, 0, PageBar.WIDTH, getHeight());
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    if (moved) {
      moved = false;
      onMoved.accept(top);
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

  private double above() {
    return heights.before(top.row()) + top.hidden();
  }

  private void scrollTo(double y) {
    following.set(y >= total() - getHeight() - 1);
    int row = heights.at(y);
    move(new PageTop(row, y - heights.before(row)));
  }

  private void showMarks(Cell cell, int row) {
    int length = row < rows.size() ? rows.get(row).text().length() : 0;
    boolean meets = row < rows.size() && selected.meets(row);
    cell.select(meets ? selected.from(row) : 0, meets ? selected.to(row, length) : 0);
    cell.mark(marks.in(row, length), marks.currentIn(row, length));
  }

  private void onWheel(ScrollEvent event) {
    if (event.getDeltaY() != 0 && total() > getHeight()) {
      scroll(-event.getDeltaY());
      event.consume();
    }
  }
}
