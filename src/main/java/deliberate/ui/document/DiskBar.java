package deliberate.ui.document;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.prompt.diff.WordDiff;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.edit.Shown;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/// Says above the work that another program changed the file or took it away, and offers what can be done.
public final class DiskBar extends VBox {
  private static final double COMPARED_HEIGHT = 180;
  private static final int AROUND = 120;

  private final DiskViewModel disk;
  private final Label sentence = new Label();
  private final Button mine = button("document.disk.mine");
  private final Button theirs = button("document.disk.theirs");
  private final Button compare = button("document.disk.compare");
  private final ScrollPane compared = new ScrollPane();

  public DiskBar(DiskViewModel disk) {
    this.disk = disk;
    setId("disk-bar");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    mine.setOnAction(_ -> disk.keepMine());
    theirs.setOnAction(_ -> disk.takeTheirs());
    compare.setOnAction(_ -> disk.compare());
    HBox bar = new HBox(sentence, compare, theirs, mine);
    bar.getStyleClass().addAll("notice", "warning");
    compared.setFitToWidth(true);
    compared.setPrefHeight(COMPARED_HEIGHT);
    compared.getStyleClass().add("disk-compared");
    getChildren().setAll(bar, compared);
    disk.state().subscribe(this::show);
    disk.difference().subscribe(this::show);
  }

  private void show(DiskState state) {
    sentence.setText(disk.sentence());
    setAccessibleText(disk.sentence());
    Shown.set(this, state != DiskState.SAME);
    Shown.set(theirs, state == DiskState.CHANGED);
    Shown.set(compare, state == DiskState.CHANGED);
  }

  private void show(Optional<WordDiff> difference) {
    Shown.set(compared, difference.isPresent());
    difference.ifPresent(found -> compared.setContent(flow(found)));
  }

  /// Both texts in one: what only the disk has struck through, what only the editor has underlined.
  private static TextFlow flow(WordDiff diff) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(KitStyles.MONO);
    if (diff.changes().isEmpty()) {
      add(flow, Text.of("document.disk.alike"), KitStyles.MUTED);
    }
    int at = 0;
    for (WordDiff.Change change : diff.changes()) {
      add(flow, shortened(diff.after().substring(at, change.newStart()), at == 0, false), "kept");
      add(flow, diff.before().substring(change.start(), change.end()), "gone");
      add(flow, diff.after().substring(change.newStart(), change.newEnd()), "come");
      at = change.newEnd();
    }
    add(flow, shortened(diff.after().substring(at), at == 0, true), "kept");
    return flow;
  }

  /// Of long stretches that are alike only what is near a difference.
  private static String shortened(String alike, boolean first, boolean last) {
    if (alike.length() <= 2 * AROUND) {
      return alike;
    }
    return (first ? "" : alike.substring(0, AROUND)) + " … " + (last ? "" : alike.substring(alike.length() - AROUND));
  }

  private static void add(TextFlow flow, String text, String styleClass) {
    if (!text.isEmpty()) {
      javafx.scene.text.Text piece = new javafx.scene.text.Text(text);
      piece.getStyleClass().add(styleClass);
      flow.getChildren().add(piece);
    }
  }

  private static Button button(String key) {
    Button button = new Button(Text.of(key));
    button.getStyleClass().addAll(Styles.FLAT, KitStyles.DENSE);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
