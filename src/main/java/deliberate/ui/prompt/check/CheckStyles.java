package deliberate.ui.prompt.check;

import javafx.css.PseudoClass;

/// The style classes of this room.
final class CheckStyles {
  static final String CARD = "checks-card";
  static final String ROW = "check-row";
  static final String NAME = "check-name";
  static final String FIELDS = "check-fields";
  static final String FIELD = "check-field";
  static final String LABEL = "check-label";
  static final String PROBLEM = "check-problem";
  static final String EMPTY = "check-empty";

  static final String MORE = "more";
  static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private CheckStyles() {}
}
