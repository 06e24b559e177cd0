package deliberate.ui.kit.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;

/// The keys of an editor that the library does not have, or has otherwise: whole lines, whole characters, and Tab,
/// which leads on but where it can only mean to indent.
final class EditorKeys {
  /// Changes to whole lines, by the name of their text.
  static final Map<String, KeyCombination> LINES = new LinkedHashMap<>();
  private static final Map<String, LineEdit.Of> EDITS = Map.of("editor.line.up", LineEdit::up,
      "editor.line.down", LineEdit::down, "editor.line.duplicate", LineEdit::duplicated,
      "editor.line.delete", LineEdit::deleted);

  static {
    LINES.put("editor.line.up", KeyCombination.valueOf("Shortcut+Shift+Up"));
    LINES.put("editor.line.down", KeyCombination.valueOf("Shortcut+Shift+Down"));
    LINES.put("editor.line.duplicate", KeyCombination.valueOf("Shortcut+Shift+D"));
    LINES.put("editor.line.delete", KeyCombination.valueOf("Shortcut+Shift+K"));
  }

  private final SoftArea area;

  EditorKeys(SoftArea area) {
    this.area = area;
  }

  void beforeKey(KeyEvent event) {
    if (isOfLines(event) || !event.isAltDown() && !event.isMetaDown() && isKnown(event)) {
      event.consume();
    }
  }

  /// Changes whole lines; by the name of the text that says how.
  void change(String name) {
    change(EDITS.get(name));
  }

  private boolean isOfLines(KeyEvent event) {
    for (Map.Entry<String, KeyCombination> line : LINES.entrySet()) {
      if (area.isEditable() && line.getValue().match(event)) {
        change(line.getKey());
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(KeyEvent event) {
    boolean byWord = event.isShortcutDown();
    return switch (event.getCode()) {
      case TAB -> tab(event);
      case LEFT, RIGHT -> !byWord && step(event.getCode() == KeyCode.LEFT, event.isShiftDown());
      case HOME -> !byWord && home(event.isShiftDown());
      case END -> !byWord && end(event.isShiftDown());
      case BACK_SPACE, DELETE -> area.isEditable() && delete(event.getCode() == KeyCode.BACK_SPACE, byWord);
      default -> false;
    };
  }

  private boolean tab(KeyEvent event) {
    String text = area.soft().plain();
    if (event.isControlDown() && area.isEditable()) {
      area.replaceSelection("\t");
    } else if (area.isEditable() && LineEdit.spansLines(text, anchor(), caret())) {
      change(event.isShiftDown() ? LineEdit::outdented : LineEdit::indented);
    } else {
      area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
    return true;
  }

  private void change(LineEdit.Of how) {
    how.on(area.soft().plain(), anchor(), caret()).ifPresent(edit -> {
      area.replaceText(area.soft().toShown(edit.start()), area.soft().toShown(edit.end()), edit.text());
      area.selectRange(area.soft().toShown(edit.anchor()), area.soft().toShown(edit.caret()));
      area.requestFollowCaret();
    });
  }

  /// One visible character on, over a selection to its edge.
  private boolean step(boolean back, boolean selecting) {
    String text = area.soft().plain();
    boolean leavesSelection = !selecting && area.getSelection().getLength() > 0;
    int target = leavesSelection
        ? back ? Math.min(anchor(), caret()) : Math.max(anchor(), caret())
        : back ? Clusters.previous(text, caret()) : Clusters.next(text, caret());
    moveTo(target, selecting);
    return true;
  }

  /// The library finds the end by the width of the letters, and an emoji may be drawn as several.
  private boolean end(boolean selecting) {
    int paragraph = area.getCurrentParagraph();
    int end = area.getAbsolutePosition(paragraph, area.getParagraphLength(paragraph));
    boolean last = area.getCaretSelectionBind().getLineIndex().orElse(0)
        == area.getParagraphLinesCount(paragraph) - 1 && !area.soft().isBreak(end);
    if (last) {
      moveTo(area.soft().toPlain(end), selecting);
    }
    return last;
  }

  /// In a line that is wrapped, Home leads to where the stretch that is seen begins.
  private boolean home(boolean selecting) {
    boolean first = area.getCaretSelectionBind().getLineIndex().orElse(0) == 0
        && !area.soft().isBreak(area.getCaretPosition() - area.getCaretColumn() - 1);
    if (first) {
      moveTo(LineEdit.home(area.soft().plain(), caret()), selecting);
    }
    return first;
  }

  private boolean delete(boolean back, boolean byWord) {
    if (area.getSelection().getLength() > 0) {
      return false;
    }
    if (byWord) {
      area.stepOverBreak(back);
      return false;
    }
    String text = area.soft().plain();
    int from = back ? Clusters.previous(text, caret()) : caret();
    int to = back ? caret() : Clusters.next(text, caret());
    if (from < to) {
      area.replaceText(area.soft().toShown(from), area.soft().toShown(to), "");
      area.requestFollowCaret();
    }
    return true;
  }

  private void moveTo(int place, boolean selecting) {
    area.moveTo(area.soft().toShown(place), selecting ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR);
    area.requestFollowCaret();
  }

  private int caret() {
    return area.soft().toPlain(area.getCaretPosition());
  }

  private int anchor() {
    return area.soft().toPlain(area.getAnchor());
  }
}
