package deliberate.bench;

import deliberate.prompt.Prompt;
import deliberate.prompt.Section;
import deliberate.prompt.SectionKind;
import deliberate.task.TaskRunner;
import deliberate.task.VirtualTaskRunner;
import deliberate.ui.kit.Dressed;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.prompt.PromptView;
import deliberate.ui.prompt.edit.PromptViewModel;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Typing into a prompt of 100 KB in four cards, with counting and highlighting on, and into a bare rich text area with
/// the same text. A key costs what the JavaFX thread computes for its event and for the layout pulse after it, in
/// processor time, which other work on the machine does not lengthen. Noted beside it: the same by the clock, and all
/// that the thread computes until the next key, colours and counts included.
final class TypingBenchmark implements Benchmark {
  private static final int ROUNDS = 6;
  private static final int KEYS = 60;
  private static final int PAUSE_MILLIS = 50;
  /// Long enough for counting and highlighting, which wait for a pause.
  private static final int LONG_PAUSE_MILLIS = 250;
  private static final double FRAME_MILLIS = 16.7;
  private static final double MOST_TIMES_BARE = 1.2;
  private static final int SECTIONS = 4;
  private static final int SECTION_LENGTH = 25_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// One window under test, and what its keys cost.
  private static final class Side {
    private final Stage stage;
    private final List<Double> keys = new ArrayList<>();
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> all = new ArrayList<>();

    Side(Stage stage) {
      this.stage = stage;
    }
  }

  /// Waits for one layout pulse and adds what it cost to what the key's event has cost.
  private static final class PulseWatch {
    private final Scene scene;
    private final Cost handled;
    private final CompletableFuture<Cost> done;
    private final Runnable before = this::before;
    private final Runnable after = this::after;
    private Cost start;

    PulseWatch(Scene scene, Cost handled, CompletableFuture<Cost> done) {
      this.scene = scene;
      this.handled = handled;
      this.done = done;
    }

    void begin() {
      scene.addPreLayoutPulseListener(before);
      scene.addPostLayoutPulseListener(after);
      Platform.requestNextPulse();
    }

    private void before() {
      start = Cost.now();
    }

    private void after() {
      scene.removePreLayoutPulseListener(before);
      scene.removePostLayoutPulseListener(after);
      done.complete(Cost.now().since(start).plus(handled));
    }
  }

  /// Both in nanoseconds.
  private record Cost(long processor, long clock) {
    static Cost now() {
      return new Cost(THREADS.getCurrentThreadCpuTime(), System.nanoTime());
    }

    Cost since(Cost start) {
      return new Cost(processor - start.processor, clock - start.clock);
    }

    Cost plus(Cost other) {
      return new Cost(processor + other.processor, clock + other.clock);
    }
  }

  @Override
  public void run(Report report) throws Exception {
    FxStart.await();
    TaskRunner tasks = new VirtualTaskRunner(Platform::runLater);
    Side bare = new Side(onFx(() -> window(bareArea())));
    Side ours = new Side(onFx(() -> window(prompt(tasks))));
    type(bare, ROUNDS * KEYS / 2);
    type(ours, ROUNDS * KEYS / 2);
    clear(bare, ours);
    for (int round = 0; round < ROUNDS; round++) { // in turns, so that both see the machine in the same mood
      type(bare, KEYS);
      type(ours, KEYS);
    }
    Samples bareKeys = new Samples("ms", bare.keys);
    Samples ourKeys = new Samples("ms", ours.keys);
    report.measured("bare area, 100 KB, a key", bareKeys);
    report.measured("prompt, 100 KB in 4 cards, a key", ourKeys);
    report.measured("bare area, by the clock", new Samples("ms", bare.clock));
    report.measured("prompt, by the clock", new Samples("ms", ours.clock));
    report.measured("bare area, in all", new Samples("ms", bare.all));
    report.measured("prompt, in all", new Samples("ms", ours.all));
    report.atMost("prompt, p99", ourKeys.percentile(99), FRAME_MILLIS, "ms");
    report.atMost("prompt to bare, median", ourKeys.median() / bareKeys.median(), MOST_TIMES_BARE, "times");
    report.atMost("prompt to bare, p99", ourKeys.percentile(99) / bareKeys.percentile(99), MOST_TIMES_BARE, "times");
  }

  private static void clear(Side... sides) {
    for (Side side : sides) {
      List.of(side.keys, side.clock, side.all).forEach(List::clear);
    }
  }

  private void type(Side side, int keys) throws Exception {
    onFx(() -> {
      side.stage.show();
      side.stage.toFront();
      return side;
    });
    Thread.sleep(LONG_PAUSE_MILLIS);
    for (int key = 0; key < keys; key++) {
      String typed = key % 6 == 5 ? " " : String.valueOf((char) ('a' + key % 26));
      long before = onFx(THREADS::getCurrentThreadCpuTime);
      Cost cost = onFxLater(done -> type(side.stage.getScene(), typed, done));
      side.keys.add(cost.processor / 1e6);
      side.clock.add(cost.clock / 1e6);
      Thread.sleep(key % 10 == 9 ? LONG_PAUSE_MILLIS : PAUSE_MILLIS);
      side.all.add((onFx(THREADS::getCurrentThreadCpuTime) - before) / 1e6);
    }
    onFx(() -> {
      side.stage.hide();
      return side;
    });
  }

  private static void type(Scene scene, String typed, CompletableFuture<Cost> done) {
    Cost start = Cost.now();
    press(scene, typed);
    new PulseWatch(scene, Cost.now().since(start), done).begin();
  }

  private static void press(Scene scene, String typed) {
    KeyCode code = typed.isBlank() ? KeyCode.SPACE : KeyCode.getKeyCode(typed.toUpperCase(Locale.ROOT));
    Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", typed, code,
        false, false, false, false));
    Event.fireEvent(scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED,
        false, false, false, false));
  }

  private static Stage window(Parent content) {
    Stage stage = new Stage();
    stage.setScene(Dressed.in(new Scene(content, 470, 900), "prompt/prompt"));
    stage.show();
    content.applyCss();
    content.layout();
    StyleClassedTextArea area = (StyleClassedTextArea) content.lookupAll(".styled-text-area").stream()
        .skip(content instanceof PromptView ? 1 : 0).findFirst().orElseThrow();
    area.requestFocus();
    area.moveTo(area.getLength() / 2);
    area.requestFollowCaret();
    return stage;
  }

  private static Parent bareArea() {
    StyleClassedTextArea area = new StyleClassedTextArea();
    area.setWrapText(true);
    area.getStyleClass().add(KitStyles.MONO);
    IntStream.range(0, SECTIONS).forEach(section -> area.appendText(text(section)));
    StackPane bare = new StackPane(new VirtualizedScrollPane<>(area));
    bare.getStyleClass().add(KitStyles.EDITOR);
    return bare;
  }

  private static Parent prompt(TaskRunner tasks) {
    PromptViewModel document = new PromptViewModel(tasks, FxDebounce::new);
    PromptView view = new PromptView(document, tasks, FxDebounce::new, problem -> {
      throw new IllegalStateException(problem);
    }, new Region());
    document.open(Prompt.empty().withSections(IntStream.range(0, SECTIONS)
        .mapToObj(section -> Section.of("notes-" + section, SectionKind.FREE, text(section))).toList()));
    return view;
  }

  /// Paragraphs of a few lines each, with a variable and a tag here and there.
  private static String text(int section) {
    StringBuilder text = new StringBuilder();
    for (int line = 0; text.length() < SECTION_LENGTH; line++) {
      text.append("Paragraph ").append(section).append('.').append(line)
          .append(line % 5 == 0 ? " asks for {{name}} in <answer>. " : " goes on. ")
          .append("Plain words stand here in a row. ".repeat(1 + line % 7)).append('\n');
    }
    return text.substring(0, SECTION_LENGTH);
  }

  private static <T> T onFx(Callable<T> work) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception problem) {
        done.completeExceptionally(problem);
      }
    });
    return done.get();
  }

  private static Cost onFxLater(Consumer<CompletableFuture<Cost>> work) throws Exception {
    CompletableFuture<Cost> done = new CompletableFuture<>();
    Platform.runLater(() -> work.accept(done));
    return done.get();
  }
}
