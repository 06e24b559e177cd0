package deliberate.ui.meter.whatif;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.kit.Popover;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// Names the model to price the tokens on; opens a list of all models that have a price, to be searched.
final class ModelChoice extends Button {
  static final String STYLE_CLASS = "whatif-model";
  static final String LIST_STYLE_CLASS = "whatif-models";
  private static final double MOST_WIDTH = 230;

  private final WhatIfViewModel whatIf;

  ModelChoice(WhatIfViewModel whatIf) {
    this.whatIf = whatIf;
    getStyleClass().addAll(Styles.SMALL, STYLE_CLASS);
    setMnemonicParsing(false);
    setMaxWidth(MOST_WIDTH);
    setMinWidth(0);
    whatIf.modelProperty().subscribe(model -> setText(Text.of("whatif.choice", model.label())));
    setOnAction(_ -> open());
  }

  private void open() {
    whatIf.queryProperty().set("");
    TextField search = new TextField();
    search.setPromptText(Text.of("whatif.search"));
    search.setAccessibleText(Text.of("whatif.search"));
    search.textProperty().bindBidirectional(whatIf.queryProperty());
    ListView<PricedModel> list = new ListView<>(whatIf.found());
    list.setAccessibleText(Text.of("whatif.models"));
    list.setPlaceholder(new Label(Text.of("whatif.nothing")));
    list.setFocusTraversable(false);
    VBox content = new VBox(search, list);
    content.getStyleClass().add(LIST_STYLE_CLASS);
    Popover popover = new Popover(this, content);
    popover.setOnHidden(this::requestFocus);
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        choose(list, popover);
      }
    });
    search.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, list, popover));
    search.textProperty().subscribe(_ -> list.getSelectionModel().select(0));
    list.getSelectionModel().select(whatIf.modelProperty().get());
    list.scrollTo(whatIf.modelProperty().get());
    popover.show(search);
  }

  private void onKey(KeyEvent event, ListView<PricedModel> list, Popover popover) {
    boolean known = true;
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> choose(list, popover);
      default -> known = false;
    }
    if (known) {
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
      event.consume();
    }
  }

  private void choose(ListView<PricedModel> list, Popover popover) {
    PricedModel chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      whatIf.modelProperty().set(chosen);
      popover.hide();
    }
  }

  private static final class Cell extends ListCell<PricedModel> {
    @Override
    protected void updateItem(PricedModel model, boolean empty) {
      super.updateItem(model, empty);
      setText(empty || model == null ? null : model.label());
    }
  }
}
