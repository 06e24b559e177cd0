package deliberate.ui.kit.row;

/// What is laid out in one piece; its offsets count the characters of its text.
public sealed interface Row permits TextRow, CodeRow, RuleRow {

  Place place();

  /// What can be selected of it.
  String text();
}
