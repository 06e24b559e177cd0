package deliberate.ui.shell;

import deliberate.message.Text;
import deliberate.settings.Settings.WindowPlace;
import deliberate.ui.settings.SettingsViewModel;
import deliberate.ui.theme.Themes;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/// The main window: its size, title and closing, and the keys that work everywhere in it.
public final class MainWindow {
  private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);
  private static final double MIN_WIDTH = 900;
  private static final double MIN_HEIGHT = 600;
  private static final KeyCombination RUN = KeyCombination.valueOf("Shortcut+Enter");

  private static final Duration LOOK = Duration.seconds(2);

  private final Stage stage;
  private final Scene scene;
  private final SettingsViewModel settings;
  private final DesksViewModel desks;
  private Runnable onFocus = () -> {};
  private BooleanSupplier composing = () -> true;
  private Callable<Void> onEnd = () -> null;

  public MainWindow(Stage stage, Parent content, Themes themes, SettingsViewModel settings,
                    DesksViewModel desks) {
    this.stage = stage;
    this.settings = settings;
    this.desks = desks;
    WindowPlace place = settings.settings().get().window();
    scene = new Scene(content, Math.max(place.width(), MIN_WIDTH), Math.max(place.height(), MIN_HEIGHT));
    themes.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.setMaximized(place.maximized());
    ICONS.forEach(size -> stage.getIcons().add(new Image("/deliberate/icon/" + size + ".png")));
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey); // Ctrl+Enter runs, Esc stops while something runs
    stage.setOnCloseRequest(event -> {
      event.consume();
      close();
    });
  }

  /// Whether the desks are in sight; the keys that run and stop hold there alone.
  public void setComposing(BooleanSupplier inSight) {
    composing = inSight;
  }

  /// F6 goes through these, as they are at that moment.
  public void addRegions(Supplier<List<Node>> regions) {
    new RegionKeys(scene, regions);
  }

  /// The plus and minus of every keyboard make texts larger and smaller.
  public void addTextSizeKeys() {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.isShortcutDown() && (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.ADD)) {
        event.consume();
        settings.resizeText(1);
      } else if (event.isShortcutDown() && event.getCode() == KeyCode.SUBTRACT) {
        event.consume();
        settings.resizeText(-1);
      }
    });
  }

  /// What ended while the user was elsewhere is told in the title, and beside the other windows.
  public void tell(FinishedViewModel finished) {
    stage.titleProperty().bind(desks.active().flatMap(desk -> desk.document().name()).flatMap(name ->
        finished.news().map(news -> Text.of(news.isPresent() ? "shell.title.finished" : "shell.title", name))));
    finished.news().subscribe(news -> news.ifPresent(sentence -> Notifications.create().owner(stage)
        .title(Text.of("app.name")).text(sentence).onAction(_ -> stage.toFront()).showInformation()));
  }

  /// Files that are dropped where nothing else takes them: prompts are opened, the rest is handed on.
  public void setOnDropped(Consumer<List<Path>> others) {
    scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
      if (event.getDragboard().hasFiles()) {
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
      }
    });
    scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
      List<Path> files = event.getDragboard().hasFiles()
          ? event.getDragboard().getFiles().stream().map(File::toPath).toList() : List.of();
      event.setDropCompleted(!files.isEmpty());
      event.consume();
      // The other program waits for the drop to end, and a dialog would hold it up.
      Toolkit.tasks().home(() -> desks.take(files, others));
    });
  }

  private void onKey(KeyEvent event) {
    if (!composing.getAsBoolean()) {
      return; // a run that nobody sees would cost money all the same
    }
    Desk desk = desks.active().get();
    boolean running = desk.compare().isRunning();
    if (RUN.match(event) && !running) {
      event.consume();
      desk.shell().run();
    } else if (event.getCode() == KeyCode.ESCAPE && running) {
      event.consume();
      desk.shell().stop();
    }
  }

  /// Does this whenever the window comes to the front.
  public void setOnFocus(Runnable action) {
    onFocus = action;
  }

  /// Does this in the background when the app ends in peace.
  public void setOnEnd(Callable<Void> action) {
    onEnd = action;
  }

  /// Shows it; from then on looks now and then what other programs did to the open files.
  public void show() {
    Timeline looking = new Timeline(new KeyFrame(LOOK, _ -> desks.lookAtDisk()));
    looking.setCycleCount(Animation.INDEFINITE);
    stage.focusedProperty().subscribe(focused -> {
      if (focused) {
        desks.lookAtDisk();
        onFocus.run();
      }
    });
    stage.showingProperty().subscribe(showing -> {
      if (showing) {
        looking.play();
      } else {
        looking.stop();
      }
    });
    stage.show();
  }

  /// Ends the app unless unsaved changes keep the user here.
  public void close() {
    desks.leaveThen(() -> {
      WindowPlace place = place();
      Toolkit.outliveWindow();
      stage.hide();
      settings.updateThen(now -> now.withWindow(place),
          () -> Toolkit.tasks().run(onEnd, _ -> Toolkit.exit(), _ -> Toolkit.exit()));
    });
  }

  /// A maximized window keeps the size that it goes back to.
  private WindowPlace place() {
    WindowPlace before = settings.settings().get().window();
    return stage.isMaximized() ? new WindowPlace(before.width(), before.height(), true)
        : new WindowPlace(scene.getWidth(), scene.getHeight(), false);
  }
}
