package deliberate.ui.kit.diff;

import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.page.PageSelection;
import deliberate.ui.kit.page.PageTop;
import deliberate.ui.kit.page.PageView;
import deliberate.ui.kit.row.Stretch;
import java.util.List;
import java.util.Optional;

/// Two pages that scroll together, and the change in both that is looked at.
public final class DiffPages {
  private final PageView left;
  private final PageView right;
  private DiffRows shown = DiffRows.NONE;

  public DiffPages(Links links) {
    this.left = page(links);
    this.right = page(links);
    left.setOnMoved(top -> follow(left, right, top));
    right.setOnMoved(top -> follow(right, left, top));
  }

  /// The styles of what stands around the pages, in the classes `diff`, `diff-top`, `diff-sentence` and `diff-side`.
  public static String styles() {
    return DiffPages.class.getResource("diff.css").toExternalForm();
  }

  public PageView left() {
    return left;
  }

  public PageView right() {
    return right;
  }

  public void show(DiffRows rows) {
    shown = rows;
    left.replaceFrom(0, rows.left());
    right.replaceFrom(0, rows.right());
    left.moveTo(PageTop.START);
    right.moveTo(PageTop.START);
  }

  /// Looks at this change, from 0; at none where negative.
  public void look(int change) {
    if (change < 0) {
      left.mark(List.of(), Optional.empty());
      right.mark(List.of(), Optional.empty());
      return;
    }
    DiffRows.Pair pair = shown.changes().get(change);
    mark(left, pair.left());
    mark(right, pair.right());
    left.reveal(pair.left().start().row());
  }

  private static PageView page(Links links) {
    PageView page = new PageView(links::open, ClipboardText::copy);
    new PageSelection(page);
    return page;
  }

  private static void follow(PageView moved, PageView other, PageTop top) {
    other.moveTo(top.scaled(moved.height(top.row()), other.height(top.row())));
  }

  private static void mark(PageView page, Stretch place) {
    page.mark(List.of(), place.isEmpty() ? Optional.empty() : Optional.of(place));
  }
}
