package deliberate.ui.shell;

import deliberate.message.Text;

/// One line of the case choice.
///
/// @param index the case's place, or [CasesViewModel#OWN_VALUES]
record CaseItem(int index, int of, String name) {

  /// How the choice shows itself when closed.
  String shortText() {
    return index == CasesViewModel.OWN_VALUES
        ? Text.of("shell.case.own")
        : Text.of("shell.case.chosen", index + 1, of);
  }

  @Override
  public String toString() {
    return index == CasesViewModel.OWN_VALUES
        ? Text.of("shell.case.own-edit")
        : Text.of("shell.case.item", index + 1, name);
  }
}
