/// A page of rows that is laid out only where it is seen: text and code, selectable across rows, cheap to grow
/// at its end.
///
/// A [deliberate.ui.kit.row.Row] says what is shown, a cell shows it, and [deliberate.ui.kit.page.PageView] knows
/// which rows are in sight. Another kind of row: a record that implements Row, a cell, one line in `Cells`.
package deliberate.ui.kit.page;
