package deliberate.ui.shell;

import deliberate.message.Text;

/// One line of the case choice.
///
/// @param index the case's place, [CasesViewModel#OWN_VALUES] or [CasesViewModel#EDIT_CASES]
record CaseItem(int index, int of, String name) {

  boolean isOwn() {
    return index == CasesViewModel.OWN_VALUES;
  }

  /// Whether it opens the table of cases and is no choice.
  boolean opensTable() {
    return index == CasesViewModel.EDIT_CASES;
  }

  /// How the choice shows itself when closed.
  String shortText() {
    return isOwn()
        ? Text.of("shell.case.own")
        : Text.of("shell.case.chosen", index + 1, of);
  }

  @Override
  public String toString() {
    if (opensTable()) {
      return Text.of("shell.case.table");
    }
    return isOwn() ? Text.of("shell.case.own-edit") : name;
  }
}
