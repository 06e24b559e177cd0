package deliberate.ui.kit.edit;

import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.LatestOnly;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// A text editor as tall as its text (up to a limit, then it scrolls), with highlighting. All offsets are those of the
/// text; nothing outside knows how long lines are shown.
///
/// Tab moves on to the next control but where several lines are selected, which it indents; Ctrl+Tab types a tab. Undo
/// is the owner's: the keys for it are left alone.
/// Dispose of it when it leaves the window for good.
public final class EditorView extends StackPane {
  private static final Duration HIGHLIGHT_DELAY = Duration.ofMillis(40);

  private final SoftArea area;
  private final LatestOnly<String, Painter.Job> highlighting;
  private final Painter painter;
  private final Completion completion;
  private final EditorKeys keys;
  private Consumer<String> onEdited = _ -> {};
  private Runnable onCaretMoved = () -> {};
  private boolean showing;
  private String placeholder = "";

  public EditorView(TaskRunner tasks, Debounce.Source debounces, Highlighter highlighter) {
    area = new SoftArea(this::changed);
    painter = new Painter(area);
    completion = new Completion(area);
    keys = new EditorKeys(area);
    VirtualizedScrollPane<SoftArea> scroller = new VirtualizedScrollPane<>(area);
    highlighting = new LatestOnly<>(tasks, debounces.after(HIGHLIGHT_DELAY),
        text -> new Painter.Job(text, highlighter.marks(text)), painter::paint);
    area.overflowing().subscribe(now ->
        scroller.setVbarPolicy(now ? ScrollPane.ScrollBarPolicy.AS_NEEDED : ScrollPane.ScrollBarPolicy.NEVER));
    scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().add(scroller);
    getStyleClass().add(KitStyles.EDITOR);
    area.getStyleClass().add(KitStyles.MONO);
    // A menu for every editor of a long prompt would take longer to make than all the rest.
    area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, _ -> area.setContextMenu(new EditMenu(area, keys)));
    area.caretBoundsProperty().addListener(_ -> caretMoved());
    area.focusedProperty().subscribe(_ -> caretMoved());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeKey);
    area.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
  }

  /// The editor that this node is in.
  public static Optional<EditorView> around(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof EditorView editor) {
        return Optional.of(editor);
      }
    }
    return Optional.empty();
  }

  public String text() {
    return area.soft().plain();
  }

  /// Shows this text (line feeds end its lines); the caret ends up behind what differs. Does not call back.
  public void setText(String newText) {
    if (newText.equals(text())) {
      return;
    }
    Difference difference = Difference.between(text(), SoftText.withLineFeeds(newText));
    if (difference.isNone()) {
      return;
    }
    showing = true;
    boolean first = text().isEmpty();
    area.replaceText(area.soft().toShown(difference.at()),
        area.soft().toShown(difference.at() + difference.removed().length()), difference.inserted());
    if (first) {
      area.moveTo(0);
    }
    showing = false;
  }

  /// Asks for the highlighting of the same text again.
  public void recolour() {
    highlighting.submit(text());
  }

  /// Called with the whole text after each change that the user makes.
  public void setOnEdited(Consumer<String> listener) {
    onEdited = listener;
  }

  /// Called when the caret moves while the editor has the focus, or when it gets it.
  public void setOnCaretMoved(Runnable listener) {
    onCaretMoved = listener;
  }

  /// Called with the place in the text that is clicked without anything being selected, or where Enter is pressed; for
  /// texts that are read and lead elsewhere.
  public void setOnChosen(IntConsumer listener) {
    area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
      boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
      if (click && area.getSelection().getLength() == 0) {
        listener.accept(caret());
      }
    });
    area.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ENTER && !area.isEditable()) {
        listener.accept(caret());
        event.consume();
      }
    });
  }

  /// What is offered while the user types.
  public void setCompleter(Completer completer) {
    completion.setCompleter(completer);
  }

  /// Where the caret is on the screen; to be asked when the layout is done.
  public Optional<Bounds> caretOnScreen() {
    return area.getCaretBoundsOnScreen(area.getCaretSelectionBind().getUnderlyingCaret());
  }

  public void setEditable(boolean editable) {
    area.setEditable(editable);
  }

  /// How tall it may grow before it scrolls, in pixels.
  public void setTallest(double height) {
    area.setTallest(height);
  }

  /// The selected text.
  public String selectedText() {
    return text().substring(area.soft().toPlain(area.getSelection().getStart()),
        area.soft().toPlain(area.getSelection().getEnd()));
  }

  /// What to show while there is no text.
  public void setPlaceholder(String text) {
    if (text.equals(placeholder)) {
      return;
    }
    placeholder = text;
    Label label = new Label(text);
    label.getStyleClass().addAll(KitStyles.PLACEHOLDER, KitStyles.MONO);
    label.maxWidthProperty().bind(area.widthProperty());
    area.setPlaceholder(label);
  }

  /// What a screen reader calls this editor.
  public void setName(String name) {
    area.setAccessibleText(name);
  }

  public ReadOnlyBooleanProperty textFocused() {
    return area.focusedProperty();
  }

  /// Where the caret is, in the text.
  public int caret() {
    return area.soft().toPlain(area.getCaretPosition());
  }

  /// Selects a stretch and brings it into view.
  public void select(int start, int end) {
    area.selectRange(area.soft().toShown(start), area.soft().toShown(end));
    area.requestFollowCaret();
  }

  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  public void dispose() {
    completion.close();
    highlighting.close();
    area.dispose();
  }

  private void changed(String text) {
    highlighting.submit(text);
    if (!showing) {
      onEdited.accept(text);
      completion.typed();
    }
  }

  private void caretMoved() {
    if (area.isFocused()) {
      onCaretMoved.run();
    }
  }

  private void beforeKey(KeyEvent event) {
    if (completion.takes(event)) {
      event.consume();
    } else {
      keys.beforeKey(event);
    }
  }

  /// The library swallows every turn of the wheel; one that it has no use for belongs to what the editor stands in.
  private void scrolled(ScrollEvent event) {
    if (!area.canScroll(event.getDeltaY()) && getParent() != null) {
      event.consume();
      getParent().fireEvent(event.copyFor(getParent(), getParent()));
    }
  }
}
