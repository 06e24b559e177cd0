package deliberate.ui.kit.stream;

import deliberate.message.Text;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.GrowingText;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.find.Searchable;
import deliberate.ui.kit.markdown.LiveMarkdown;
import deliberate.ui.kit.markdown.LivePlain;
import deliberate.ui.kit.markdown.LiveRows;
import deliberate.ui.kit.page.PageSelection;
import deliberate.ui.kit.page.PageView;
import deliberate.ui.kit.row.Row;
import deliberate.ui.kit.row.Stretch;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// Shows text that grows, as it came or as rendered Markdown: read-only, selectable, cheap to add to. Stays at the end
/// until the reader scrolls up; the End key, a button, or scrolling down to the end follows again.
public final class StreamText extends StackPane implements GrowingText.Listener, Searchable {
  public static final String STYLE_CLASS = "stream-text";
  private static final String NEWEST_STYLE_CLASS = "newest";
  /// Characters taken in at a time: enough for 500,000 a second, little enough for a frame.
  private static final int SLICE = 16_000;
  /// Between two looks at what came, two readings of the open end, and after the last piece until the text counts as
  /// ended; nanoseconds.
  private static final long SHOW_NANOS = 25_000_000;
  private static final long READ_NANOS = 100_000_000;
  private static final long END_NANOS = 400_000_000;

  private final PageView page;
  private final PageSelection selection;
  private final StringBuilder source = new StringBuilder();
  private int taken;
  private boolean rendered;
  private Runnable onChanged = () -> {};
  private LiveRows rows = new LivePlain();
  private boolean running;
  private long shownAt;
  private long readAt;
  private final AnimationTimer timer = new AnimationTimer() {
    @Override
    public void handle(long now) {
      show(System.nanoTime());
    }
  };

  /// @param accessibleName what a screen reader calls it
  public StreamText(String accessibleName, Links links) {
    page = new PageView(links::open, ClipboardText::copy);
    selection = new PageSelection(page);
    getStyleClass().add(STYLE_CLASS);
    getStylesheets().add(StreamText.class.getResource("stream-text.css").toExternalForm());
    page.setAccessibleText(accessibleName);
    Button newest = new Button(Text.of("kit.newest"));
    newest.getStyleClass().add(NEWEST_STYLE_CLASS);
    newest.setTooltip(new Tooltip(Text.of("kit.newest.tip")));
    newest.setOnAction(event -> {
      follow();
      page.requestFocus();
    });
    newest.visibleProperty().bind(page.followingProperty().not());
    newest.managedProperty().bind(newest.visibleProperty());
    StackPane.setAlignment(newest, Pos.BOTTOM_CENTER);
    getChildren().addAll(page, newest);
  }

  @Override
  public void appended(String piece) {
    source.append(piece);
    start();
  }

  @Override
  public void cleared() {
    source.setLength(0);
    restart();
  }

  /// Shows Markdown rendered, or as it came.
  public void setRendered(boolean wanted) {
    if (wanted != rendered) {
      rendered = wanted;
      restart();
      start();
    }
  }

  /// Who is told when other rows are shown.
  public void setOnChanged(Runnable listener) {
    onChanged = listener;
  }

  @Override
  public List<Row> rows() {
    return page.rows();
  }

  @Override
  public void mark(List<Stretch> found, Optional<Stretch> current) {
    page.mark(found, current);
  }

  @Override
  public void reveal(Stretch place) {
    page.reveal(place.start().row());
  }

  /// Everything that came, as it came.
  public String text() {
    return source.toString();
  }

  /// What is selected, as it is copied.
  public String selectedText() {
    return page.selectedText();
  }

  /// How high the text is, in pixels; an estimate while not all of it has been shown.
  public double contentHeight() {
    return page.total();
  }

  /// Whether it stays at the end while text comes.
  public boolean isFollowing() {
    return page.followingProperty().get();
  }

  /// Goes to the end and stays there.
  public void follow() {
    page.follow();
  }

  /// Whether all is laid out and the end of the text is in sight.
  public boolean isAtEnd() {
    return taken == source.length() && page.isAtEnd();
  }

  private void restart() {
    taken = 0;
    rows = rendered ? new LiveMarkdown() : new LivePlain();
    page.replaceFrom(0, List.of());
    selection.clear();
    page.follow();
    readAt = 0;
    onChanged.run();
  }

  private void start() {
    if (!running) {
      running = true;
      show(System.nanoTime());
      timer.start();
    }
  }

  private void show(long now) {
    if (taken < source.length() && now - shownAt >= SHOW_NANOS) {
      int end = Math.min(source.length(), taken + SLICE);
      apply(rows.take(source.substring(taken, end)));
      taken = end;
      shownAt = now;
    }
    if (rows.isWaiting() && now - readAt >= READ_NANOS) {
      apply(rows.read(false));
      readAt = now;
    }
    if (taken == source.length() && now - shownAt >= END_NANOS) {
      apply(rows.read(true));
      running = false;
      timer.stop();
    }
  }

  private void apply(LiveRows.Change change) {
    page.replaceFrom(change.from(), change.rows());
    onChanged.run();
  }
}
