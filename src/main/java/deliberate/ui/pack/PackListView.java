package deliberate.ui.pack;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.markdown.LiveMarkdown;
import deliberate.ui.kit.markdown.LivePlain;
import deliberate.ui.kit.markdown.LiveRows;
import deliberate.ui.kit.page.PageSelection;
import deliberate.ui.kit.page.PageTop;
import deliberate.ui.kit.page.PageView;
import deliberate.ui.kit.row.Row;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// What a pack holds on the left; on the right what is chosen, to be read or opened.
final class PackListView extends BorderPane {
  private static final double LIST_SHARE = 0.36;
  private static final double GAP = 8;

  private final PackListViewModel pack;
  private final ListView<PackItem> list = new ListView<>();
  private final PageView page;

  PackListView(PackListViewModel pack, Links links) {
    this.pack = pack;
    this.page = new PageView(links::open, ClipboardText::copy);
    getStyleClass().add("pack");
    page.setId("pack-page");
    page.setAccessibleText(Text.of("pack.page"));
    new PageSelection(page);
    list.setId("pack-items");
    list.setAccessibleText(Text.of("pack.items"));
    list.getItems().setAll(pack.items());
    list.setCellFactory(_ -> new PackCell(pack::open));
    pack.chosen().get().ifPresent(list.getSelectionModel()::select);
    list.getSelectionModel().selectedItemProperty().subscribe((_, item) -> {
      if (item != null) {
        pack.choose(item);
      }
    });
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(pack::open);
        event.consume();
      }
    });
    pack.reading().subscribe(this::show);
    StackPane text = new StackPane(page);
    text.getStyleClass().add("pack-text");
    SplitPane sides = new SplitPane(list, new BorderPane(text, head(), null, null, null));
    sides.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(list, false);
    setCenter(sides);
    setBottom(place());
  }

  private Node head() {
    Label name = new Label();
    name.getStyleClass().add(KitStyles.STRONG);
    name.textProperty().bind(pack.chosen().map(item -> item.map(PackItem::name).orElse("")));
    Button open = new Button();
    open.setId("pack-open");
    open.getStyleClass().add(Styles.ACCENT);
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(_ -> pack.chosen().get().ifPresent(pack::open));
    pack.chosen().subscribe(chosen -> {
      open.setVisible(chosen.filter(item -> item.kind().isOpened()).isPresent());
      chosen.ifPresent(item -> open.setText(Text.of("pack.open." + item.kind().id())));
    });
    HBox head = new HBox(GAP, name, new Spacer(), open);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pack-head");
    return head;
  }

  private Node place() {
    Label place = new Label(Text.of("pack.place", pack.place()));
    place.getStyleClass().addAll(KitStyles.MUTED, "pack-place");
    place.setMaxWidth(Double.MAX_VALUE);
    return place;
  }

  private void show(PackListViewModel.Reading reading) {
    LiveRows rows = reading.markdown() ? new LiveMarkdown() : new LivePlain();
    page.replaceFrom(0, List.<Row>of());
    for (LiveRows.Change change : List.of(rows.take(reading.text()), rows.read(true))) {
      page.replaceFrom(change.from(), change.rows());
    }
    page.moveTo(PageTop.START);
  }
}
