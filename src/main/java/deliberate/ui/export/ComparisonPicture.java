package deliberate.ui.export;

import deliberate.grader.Graders;
import deliberate.message.CheckText;
import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.ui.compare.pane.CostFigure;
import deliberate.ui.compare.pane.PaneReading;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Labels;
import deliberate.ui.meter.MeterStill;
import deliberate.ui.meter.MeterViewModel;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

/// Draws the comparison for a picture: every answer at its full length side by side, and the meter below them.
public final class ComparisonPicture {
  static final String STYLE_CLASS = "comparison-picture";
  static final String PANE_STYLE_CLASS = "picture-pane";
  private static final double PANE_WIDTH = 420;
  private static final double LEAST_WIDTH = 1280;
  private static final int MOST_CHARACTERS = 12_000;
  private static final double MOST_HEIGHT = 12_000;
  /// So that it is sharp when enlarged; a very long one would get too large.
  private static final double SHARP = 2;
  private static final double MOST_SHARP_HEIGHT = 4_000;

  private final List<PaneViewModel> panes;
  private final MeterViewModel meter;
  private final Graders graders;
  private final String mark;

  public ComparisonPicture(List<PaneViewModel> panes, MeterViewModel meter, Graders graders) {
    this(panes, meter, graders, "");
  }

  /// @param mark what stands above all of it; may be empty
  public ComparisonPicture(List<PaneViewModel> panes, MeterViewModel meter, Graders graders, String mark) {
    this.mark = mark;
    this.panes = panes;
    this.meter = meter;
    this.graders = graders;
  }

  /// Takes it in the looks of that scene.
  public Picture take(Scene like) {
    Region drawn = drawing(like);
    double scale = drawn.getHeight() > MOST_SHARP_HEIGHT ? 1 : SHARP;
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setViewport(new Rectangle2D(0, 0, drawn.getWidth() * scale, drawn.getHeight() * scale));
    return picture(drawn.snapshot(parameters, null));
  }

  /// What the picture is taken of, at its size.
  public Region drawing(Scene like) {
    double width = Math.max(LEAST_WIDTH, panes.size() * PANE_WIDTH);
    HBox answers = new HBox();
    panes.forEach(pane -> answers.getChildren().add(column(pane)));
    VBox all = new VBox(answers, MeterStill.of(meter));
    if (!mark.isEmpty()) {
      all.getChildren().addFirst(Labels.wrapped(mark, KitStyles.MUTED));
    }
    all.getStyleClass().addAll("root", STYLE_CLASS);
    all.setPrefWidth(width);
    Scene scene = new Scene(all);
    scene.getStylesheets().setAll(like.getStylesheets());
    all.applyCss();
    all.resize(width, Math.min(MOST_HEIGHT, Math.ceil(all.prefHeight(width))));
    all.layout();
    return all;
  }

  private static Picture picture(WritableImage image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return new Picture(width, height, pixels);
  }

  private VBox column(PaneViewModel pane) {
    PaneReading reading = pane.reading();
    VBox column = new VBox(6, Labels.wrapped(reading.label(), KitStyles.STRONG));
    column.getStyleClass().add(PANE_STYLE_CLASS);
    if (reading.hasThought()) {
      column.getChildren().add(Labels.wrapped(Text.of("export.picture.thought",
          Numbers.seconds(reading.clock().thinking()), Numbers.tokens(reading.thinkingTokens())), KitStyles.MUTED));
    }
    column.getChildren().add(Labels.wrapped(shortened(pane.answer().value()), KitStyles.MONO));
    pane.failureProperty().get().ifPresent(failure ->
        column.getChildren().add(Labels.wrapped(failure.sentence(), KitStyles.MUTED)));
    reading.graded().ifPresent(graded -> graded.checks().forEach(check ->
        column.getChildren().add(Labels.wrapped(CheckText.line(check, graders), KitStyles.MUTED))));
    column.getChildren().add(Labels.wrapped(Text.of("export.picture.figures", Numbers.seconds(reading.clock().total()),
        CostFigure.of(reading), Text.of(reading.simulated() ? "export.picture.simulated" : "export.picture.real")),
        KitStyles.MUTED));
    column.setPrefWidth(PANE_WIDTH);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static String shortened(String text) {
    return text.length() <= MOST_CHARACTERS ? text
        : text.substring(0, MOST_CHARACTERS) + "\n" + Text.of("export.picture.cut");
  }
}
