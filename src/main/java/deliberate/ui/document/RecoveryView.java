package deliberate.ui.document;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.prompt.draft.DraftJournal.Found;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Offers above the work what a crash left behind.
public final class RecoveryView extends VBox {
  private static final String ROW = "recovery-row";
  private static final double LIST_HEIGHT = 150;
  private static final int PREVIEW_ROWS = 8;

  private final RecoveryViewModel recovery;
  private final VBox rows = new VBox();
  private final Label title = new Label();
  private final Label problem = new Label();
  private final TextArea preview = new TextArea();
  private final HBox commands;
  private final ScrollPane list = new ScrollPane(rows);

  public RecoveryView(RecoveryViewModel recovery) {
    this.recovery = recovery;
    setId("recovery");
    getStyleClass().add("recovery");
    title.getStyleClass().add(KitStyles.STRONG);
    title.setWrapText(true);
    problem.setWrapText(true);
    problem.textProperty().bind(recovery.problem());
    Region gap = new Spacer();
    commands = new HBox(title, gap, button("document.recovery.all", recovery::restoreAll),
        button("document.recovery.none", recovery::discardAll), button("document.recovery.later", recovery::later));
    commands.getStyleClass().add(ROW);
    list.setFitToWidth(true);
    list.setMaxHeight(LIST_HEIGHT);
    preview.setEditable(false);
    preview.setPrefRowCount(PREVIEW_ROWS);
    preview.getStyleClass().add(KitStyles.MONO);
    preview.setAccessibleText(Text.of("document.recovery.preview"));
    getChildren().setAll(commands, list, preview, problem);
    recovery.drafts().addListener((Observable _) -> show());
    recovery.problem().subscribe(this::show);
    recovery.selected().subscribe(this::preview);
    show();
  }

  private void show() {
    boolean any = !recovery.drafts().isEmpty();
    Shown.set(this, any || !recovery.problem().get().isEmpty());
    Shown.set(commands, any);
    Shown.set(list, any);
    Shown.set(problem, !recovery.problem().get().isEmpty());
    title.setText(recovery.drafts().size() == 1 ? Text.of("document.recovery.title.one")
        : Text.of("document.recovery.title.many", recovery.drafts().size()));
    rows.getChildren().setAll(recovery.drafts().stream().map(this::row).toList());
  }

  private void preview(Found found) {
    Shown.set(preview, found != null);
    preview.setText(found == null ? "" : found.draft().text());
  }

  private Node row(Found found) {
    Label name = new Label(found.draft().name());
    Label about = new Label(Text.of(found.draft().file().isEmpty() ? "document.recovery.unsaved" :
        "document.recovery.from", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
        .withZone(ZoneId.systemDefault()).format(found.draft().at()), found.draft().file()));
    about.getStyleClass().add(KitStyles.MUTED);
    about.setMinWidth(0);
    HBox.setHgrow(about, Priority.ALWAYS);
    about.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(name, about, button("document.recovery.look", () -> toggle(found)),
        button("document.recovery.one", () -> recovery.restore(found)),
        button("document.recovery.discard", () -> recovery.discard(found)));
    name.setMinWidth(USE_PREF_SIZE);
    row.getStyleClass().add(ROW);
    return row;
  }

  private void toggle(Found found) {
    recovery.selected().set(recovery.selected().get() == found ? null : found);
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Text.of(key));
    button.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
