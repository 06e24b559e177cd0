package deliberate.ui.shell;

import deliberate.message.Text;

/// One line of the case choice.
///
/// @param index the case's place, or [CasesViewModel#OWN_VALUES]
record CaseItem(int index, int of, String name) {

  boolean isOwn() {
    return index == CasesViewModel.OWN_VALUES;
  }

  /// How the choice shows itself when closed.
  String shortText() {
    return isOwn()
        ? Text.of("shell.case.own")
        : Text.of("shell.case.chosen", index + 1, of);
  }

  @Override
  public String toString() {
    return isOwn()
        ? Text.of("shell.case.own-edit")
        : name;
  }
}
