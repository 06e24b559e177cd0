package deliberate.ui.prompt.card;

import javafx.css.PseudoClass;

/// The style classes of `prompt.css`.
public final class PromptStyles {
  public static final String PROMPT = "prompt";
  public static final String HEADER = "prompt-header";
  public static final String CARDS = "cards";
  public static final String CONTENT = "cards-content";
  public static final String SCROLL = "cards-scroll";
  public static final String CARD = "card";
  public static final String CARD_HEAD = "card-head";
  public static final String HANDLE = "handle";
  public static final String TITLE = "card-title";
  public static final String RENAME = "rename";
  static final String TOKENS = "tokens";
  public static final String MORE = "more";
  public static final String EXAMPLE = "example";
  static final String ROW_HEAD = "row-head";
  public static final String TURNS = "turns-card";
  static final String PAIR = "pair";
  static final String PART = "part";
  public static final String ADD = "add";
  public static final String PALETTE = "section-palette";
  public static final String ADDING = "adding";
  public static final String SEGMENTS = "segments";
  public static final String INVITATION = "invitation";
  public static final String STARTER = "starter";
  public static final String PREVIEW = "preview";
  public static final String OFFER = "offer";
  public static final String CHOICE = "choice";
  public static final String GOES = "goes";
  public static final String COMES = "comes";
  public static final String VARIABLE = "variable";
  public static final String UNFILLED = "unfilled";
  static final String TAG = "tag";
  static final String FOUND = "found";
  static final String FAULT = "fault";
  static final String FAULTS = "faults";
  public static final String VARIABLES = "variables";
  public static final String VARIABLE_ROW = "variable-row";
  public static final String VARIABLE_NAME = "variable-name";
  public static final String VARIABLE_FIELD = "variable-field";
  public static final String VARIABLE_STATE = "variable-state";
  static final PseudoClass RECEIVES = PseudoClass.getPseudoClass("receives");
  public static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
  public static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
  public static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  static final PseudoClass DROP_BEFORE = PseudoClass.getPseudoClass("drop-before");
  static final PseudoClass DROP_AFTER = PseudoClass.getPseudoClass("drop-after");

  private PromptStyles() {}
}
