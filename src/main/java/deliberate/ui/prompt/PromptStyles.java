package deliberate.ui.prompt;

import javafx.css.PseudoClass;

/// The style classes of `prompt.css`.
final class PromptStyles {
  static final String PROMPT = "prompt";
  static final String HEADER = "prompt-header";
  static final String CARDS = "cards";
  static final String CONTENT = "cards-content";
  static final String SCROLL = "cards-scroll";
  static final String CARD = "card";
  static final String CARD_HEAD = "card-head";
  static final String HANDLE = "handle";
  static final String TITLE = "card-title";
  static final String RENAME = "rename";
  static final String TOKENS = "tokens";
  static final String MORE = "more";
  static final String EXAMPLE = "example";
  static final String PART = "part";
  static final String ADD = "add";
  static final String SEGMENTS = "segments";
  static final String INVITATION = "invitation";
  static final String STARTER = "starter";
  static final String PREVIEW = "preview";
  static final String VARIABLE = "variable";
  static final String UNFILLED = "unfilled";
  static final String TAG = "tag";
  static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
  static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");

  private PromptStyles() {}
}
