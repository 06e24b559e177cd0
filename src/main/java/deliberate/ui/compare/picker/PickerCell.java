package deliberate.ui.compare.picker;

import deliberate.message.Text;
import deliberate.ui.kit.KitStyles;
import deliberate.ui.kit.Spacer;
import deliberate.ui.kit.edit.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A model in the picker: name, place and price above what it can do; the first of its group stands below a heading.
final class PickerCell extends ListCell<PickerRow> {
  private static final String HEADING = "picker-heading";
  private static final String STAR = "picker-star";
  private static final double GAP = 6;

  private final Label heading = new Label();
  private final Label star = new Label();
  private final Label name = new Label();
  private final Label place = new Label();
  private final Label price = new Label();
  private final HBox abilities = new HBox(GAP);
  private final Label leaving = new Label();
  private final Label access = new Label();
  private final LocalDate today;
  private final VBox body;

  PickerCell(Consumer<PickerRow> onChosen, Consumer<PickerRow> onStar, LocalDate today) {
    this.today = today;
    heading.getStyleClass().add(HEADING);
    star.getStyleClass().add(STAR);
    star.setTooltip(new Tooltip(Text.of("picker.star.tip")));
    star.setOnMouseClicked(event -> {
      event.consume();
      onStar.accept(getItem());
    });
    name.getStyleClass().add(KitStyles.STRONG);
    place.getStyleClass().add(KitStyles.MUTED);
    place.setMinWidth(0);
    price.setMinWidth(USE_PREF_SIZE);
    access.getStyleClass().add(KitStyles.PILL);
    access.setMinWidth(USE_PREF_SIZE);
    leaving.getStyleClass().addAll(KitStyles.PILL, "picker-leaving");
    leaving.setMinWidth(USE_PREF_SIZE);
    abilities.setMinWidth(0);
    abilities.getStyleClass().add("picker-abilities");
    VBox choice = new VBox(line(star, name, place, space(), price), line(abilities, space(), leaving, access));
    choice.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> onChosen.accept(getItem()));
    choice.getStyleClass().add("picker-choice");
    body = new VBox(heading, choice);
    setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
  }

  @Override
  protected void updateItem(PickerRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty || row == null ? null : body);
    setAccessibleText(empty || row == null ? "" : PickerText.spoken(row));
    if (!empty && row != null) {
      show(row);
    }
  }

  private void show(PickerRow row) {
    heading.setText(Text.of("picker.group." + row.group().id()));
    Shown.set(heading, isFirstOfGroup(row));
    star.setText(Text.of(row.group() == PickerRow.Group.FAVOURITE ? "picker.star.on" : "picker.star.off"));
    star.setVisible(row.group().compareTo(PickerRow.Group.LISTED) < 0);
    name.setText(row.model().name());
    place.setText(row.place());
    price.setText(PickerText.price(row));
    price.setTooltip(new Tooltip(PickerText.priceOrigin(row)));
    List<String> said = PickerText.abilities(row);
    abilities.getChildren().setAll(said.stream().map(PickerCell::pill).toList());
    access.setText(Text.of("picker.access." + row.access().id()));
    Shown.set(access, row.access() != PickerRow.Access.READY);
    leaving.setText(PickerText.retirement(row, today).orElse(""));
    Shown.set(leaving, !leaving.getText().isEmpty());
  }

  private boolean isFirstOfGroup(PickerRow row) {
    return getIndex() == 0 || getIndex() > getListView().getItems().size()
        || getListView().getItems().get(getIndex() - 1).group() != row.group();
  }

  private static Label pill(String text) {
    Label pill = new Label(text);
    pill.getStyleClass().add(KitStyles.PILL);
    pill.setMinWidth(0);
    return pill;
  }

  private static Region space() {
    Region space = new Spacer();
    return space;
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(GAP, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
