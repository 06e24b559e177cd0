package deliberate.ui.kit.stream;

import deliberate.ui.kit.GrowingText;
import java.util.Collection;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;

/// Shows text that grows: read-only, selectable, cheap to add to. Stays at the end until the reader scrolls up; the
/// End key, or scrolling down to the end, follows again.
public final class StreamText extends StackPane implements GrowingText.Listener {
  public static final String STYLE_CLASS = "stream-text";
  /// Being this close to the end counts as being there, in pixels.
  private static final double END_SLACK = 24;

  private final StreamBreaker breaker = new StreamBreaker();
  private final StreamTextArea area = new StreamTextArea(breaker.offsets());
  private boolean following = true;

  /// @param accessibleName what a screen reader calls it
  public StreamText(String accessibleName) {
    getStyleClass().add(STYLE_CLASS);
    getStylesheets().add(StreamText.class.getResource("stream-text.css").toExternalForm());
    area.setAccessibleText(accessibleName);
    getChildren().add(new VirtualizedScrollPane<>(area));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventFilter(ScrollEvent.SCROLL, this::onWheel);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> stopIfOnBar(event));
    addEventFilter(MouseEvent.MOUSE_RELEASED, event -> followIfAtEnd());
    // The area's own size: a scroll bar that comes or goes changes it too.
    area.heightProperty().addListener((property, before, now) -> showEnd());
    area.widthProperty().addListener((property, before, now) -> showEnd());
  }

  @Override
  public void appended(String piece) {
    String shown = breaker.next(piece);
    int end = area.getLength();
    // Around the area's own way of replacing text, which would move the caret and drop the reader's selection.
    area.getContent().replace(end, end, ReadOnlyStyledDocument.<Collection<String>, String, Collection<String>>
        fromString(shown, area.getInitialParagraphStyle(), area.getInitialTextStyle(), area.getSegOps()));
    showEnd();
  }

  @Override
  public void cleared() {
    breaker.clear();
    area.clear();
    following = true;
  }

  /// Everything shown, as it came.
  public String text() {
    return breaker.offsets().plain(area.getText(), 0);
  }

  /// What is selected, as it came.
  public String selectedText() {
    return area.selectedOriginal();
  }

  /// How high the text is, in pixels; an estimate while not all of it has been shown.
  public double contentHeight() {
    return area.totalHeightEstimateProperty().getOrElse(0.0);
  }

  /// Whether it stays at the end while text comes.
  public boolean isFollowing() {
    return following;
  }

  /// Goes to the end and stays there.
  public void follow() {
    following = true;
    showEnd();
  }

  /// Whether the end of the text is in sight.
  public boolean isAtEnd() {
    return area.getEstimatedScrollY() + area.getHeight() + END_SLACK >= area.getTotalHeightEstimate();
  }

  /// How many display paragraphs there are, the longest of them at most 1,500 characters.
  public int paragraphCount() {
    return area.getParagraphs().size();
  }

  private void showEnd() {
    if (following) {
      area.showParagraphAtBottom(area.getParagraphs().size() - 1);
    }
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case END -> {
        if (!event.isShiftDown()) {
          follow();
          event.consume();
        }
      }
      case HOME -> {
        following = false;
        if (!event.isShiftDown()) {
          area.showParagraphAtTop(0);
          event.consume();
        }
      }
      case UP, PAGE_UP, KP_UP -> following = false;
      case TAB -> {
        area.leave(event.isShiftDown());
        event.consume();
      }
      default -> { }
    }
  }

  private void onWheel(ScrollEvent event) {
    if (event.getDeltaY() > 0 && area.getTotalHeightEstimate() > area.getHeight()) {
      following = false;
    } else if (event.getDeltaY() < 0) {
      followIfAtEnd();
    }
  }

  private void stopIfOnBar(MouseEvent event) {
    if (event.getX() > area.getWidth() - END_SLACK && area.getTotalHeightEstimate() > area.getHeight()) {
      following = false;
    }
  }

  private void followIfAtEnd() {
    if (isAtEnd()) {
      following = true;
    }
  }
}
