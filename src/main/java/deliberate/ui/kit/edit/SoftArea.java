package deliberate.ui.kit.edit;

import deliberate.ui.kit.ClipboardText;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;

/// The rich text area behind [EditorView]: every edit passes [SoftText] first, so that no line grows too long; its
/// height follows its content. It keeps no undo: the document's history is the view model's.
public final class SoftArea extends StyleClassedTextArea {
  static final double TALLEST = 560;
  /// No line of text is lower, in any font size that the app offers.
  private static final double LOWEST_LINE = 10;
  /// Hardly any text is set narrower than this for each of its characters, in any font size that the app offers.
  private static final double NARROWEST = 4;

  private final SoftText soft = new SoftText();
  private final Consumer<String> onChanged;
  private final AfterLayout afterLayout = new AfterLayout(this, this::requestLayout);
  private final ReadOnlyBooleanWrapper overflowing = new ReadOnlyBooleanWrapper();
  private double tallest = TALLEST;

  /// @param onChanged gets the plain text after each change, whoever made it
  SoftArea(Consumer<String> onChanged) {
    super(false);
    this.onChanged = onChanged;
    setUndoManager(UndoUtils.noOpUndoManager());
    setUseInitialStyleForInsertion(false);
    setWrapText(true);
    setAutoHeight(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    widthProperty().addListener(_ -> layOutAgain());
    overflowing.addListener(_ -> layOutAgain());
  }

  /// Whether there is more text than it may grow to show at once.
  ReadOnlyBooleanProperty overflowing() {
    return overflowing.getReadOnlyProperty();
  }

  void setTallest(double height) {
    tallest = height;
    requestLayout();
  }

  /// Whether turning the wheel this way would show more of the text.
  boolean canScroll(double deltaY) {
    double top = getEstimatedScrollY();
    boolean atEnd = top + getHeight() >= getTotalHeightEstimate() - 1;
    return deltaY > 0 ? top > 1 : !atEnd;
  }

  SoftText soft() {
    return soft;
  }

  @Override
  public void replace(int start, int end,
                      StyledDocument<Collection<String>, String, Collection<String>> replacement) {
    SoftText.Edit edit = soft.replace(start, end, replacement.getText());
    boolean typed = edit.text().length() == 1;
    super.replace(edit.start(), edit.end(), ReadOnlyStyledDocument.fromString(edit.text(), List.of(),
        typed ? getTextStyleForInsertionAt(edit.start()) : List.of(), getSegOps()));
    selectRange(edit.caret(), edit.caret());
    requestLayout();
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    onChanged.accept(soft.plain());
  }

  /// The mouse and the keys that lead from line to line may hit the middle of what a reader takes for one character.
  @Override
  public void moveTo(int position, SelectionPolicy policy) {
    super.moveTo(soft.toShown(Clusters.nearest(soft.plain(), soft.toPlain(position))), policy);
  }

  @Override
  public void copy() {
    IndexRange selection = getSelection();
    if (selection.getLength() > 0) {
      ClipboardText.copy(soft.plain(selection.getStart(), selection.getEnd()));
    }
  }

  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      replaceSelection(text);
    }
  }

  @Override
  public void moveSelectedText(int position) {
    IndexRange selection = getSelection();
    if (selection.getLength() == 0 || position >= selection.getStart() && position <= selection.getEnd()) {
      moveTo(position);
      return;
    }
    String text = soft.plain(selection.getStart(), selection.getEnd());
    int target = soft.toPlain(position);
    int start = soft.toPlain(selection.getStart());
    deleteText(selection);
    int landing = target > start ? target - text.length() : target;
    insertText(soft.toShown(landing), text);
    selectRange(soft.toShown(landing), soft.toShown(landing + text.length()));
  }

  /// Steps over a soft break at the caret, so that the next deletion takes a real character.
  void stepOverBreak(boolean backwards) {
    int caret = getCaretPosition();
    if (getSelection().getLength() > 0) {
      return;
    }
    if (backwards && caret > 0 && soft.isBreak(caret - 1)) {
      moveTo(caret - 1);
    } else if (!backwards && soft.isBreak(caret)) {
      moveTo(caret + 1);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    double wanted = isSurelyTallest() ? tallest : super.computePrefHeight(width);
    overflowing.set(wanted >= tallest);
    return Math.min(tallest, wanted);
  }

  /// To know the height otherwise takes a layout of all lines, also of those out of sight, with every key.
  private boolean isSurelyTallest() {
    double mostLines = tallest / LOWEST_LINE;
    return getParagraphs().size() > mostLines
        || getWidth() > 0 && getLength() * NARROWEST / getWidth() > mostLines;
  }

  @Override
  protected void configurePlaceholder(Node placeholder) {
    placeholder.setMouseTransparent(true);
    placeholder.relocate(getInsets().getLeft(), getInsets().getTop());
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> soft.plain();
      case EDITABLE -> isEditable();
      case CARET_OFFSET -> soft.toPlain(getCaretPosition());
      case SELECTION_START -> soft.toPlain(getSelection().getStart());
      case SELECTION_END -> soft.toPlain(getSelection().getEnd());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /// The height follows from the width, which is known only once the layout is under way; asking for another one before
  /// it is over would not be heard.
  private void layOutAgain() {
    afterLayout.ask();
  }
}
