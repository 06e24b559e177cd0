package deliberate.ui.format;

import deliberate.format.PromptFormat;
import deliberate.message.FormatText;
import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The choice of a format, what will be lost, and the file as it would be written.
final class ExportView extends VBox {
  private static final int ROWS = 12;
  private final ExportViewModel model;
  private final VBox report = new VBox();
  private final TextArea text = new TextArea();
  private final ComboBox<PromptFormat> formats = new ComboBox<>();

  ExportView(ExportViewModel model) {
    this.model = model;
    getStyleClass().add(FormatStyles.DIALOG);
    report.getStyleClass().add(FormatStyles.FOUND);
    ScrollPane scroll = new ScrollPane(report);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add(FormatStyles.SCROLL);
    setVgrow(scroll, Priority.ALWAYS);
    text.setEditable(false);
    text.setPrefRowCount(ROWS);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add(KitStyles.MONO);
    text.setAccessibleText(Text.of("format.export.text"));
    getChildren().setAll(choice(), scroll, text);
    model.result().subscribe(this::show);
  }

  private Node choice() {
    formats.setId("export-format");
    formats.getItems().setAll(model.formats());
    formats.setConverter(new StringConverter<>() {
      @Override
      public String toString(PromptFormat format) {
        return format == null ? "" : FormatText.name(format);
      }

      @Override
      public PromptFormat fromString(String name) {
        throw new UnsupportedOperationException("not editable");
      }
    });
    formats.valueProperty().bindBidirectional(model.chosen());
    formats.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(formats, Priority.ALWAYS);
    Label label = new Label(Text.of("format.export.format"));
    label.setLabelFor(formats);
    label.setMinWidth(USE_PREF_SIZE);
    HBox choice = new HBox(label, formats);
    choice.getStyleClass().add(FormatStyles.ROW);
    return choice;
  }

  /// Puts the focus on the choice.
  void focusChoice() {
    formats.requestFocus();
  }

  private void show(Optional<ExportViewModel.Result> result) {
    text.setText(result.flatMap(ExportViewModel.Result::text).orElse(""));
    report.getChildren().setAll(result.map(ExportView::line).stream().toList());
  }

  private static Node line(ExportViewModel.Result result) {
    if (!result.problem().isEmpty()) {
      return ImportView.text(result.problem(), FormatStyles.PROBLEM);
    }
    return result.losses().isEmpty() ? ImportView.text(Text.of("format.export.all-kept"), FormatStyles.KEPT)
        : FormatStyles.losses(result.losses());
  }
}
