package deliberate.ui.player;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.recording.Playback;
import deliberate.ui.compare.ReplayedPane;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.Notice;
import deliberate.ui.kit.Spacer;
import deliberate.ui.meter.MeterView;
import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// What plays a recording, the mark that it is one, its panes and its meter.
final class PlayerView extends VBox {
  static final String STYLE_CLASS = "player";
  private static final double GAP = 10;
  private static final double SPEED_WIDTH = 110;
  private final Button export = new Button(Text.of("player.export"));

  PlayerView(PlayerViewModel player, Links links, MeterView meter) {
    getStyleClass().add(STYLE_CLASS);
    HBox panes = new HBox();
    panes.getStyleClass().add("compare");
    player.panes().forEach(pane -> {
      Region view = ReplayedPane.of(pane, links, player.mark(pane));
      HBox.setHgrow(view, Priority.ALWAYS);
      panes.getChildren().add(view);
    });
    VBox.setVgrow(panes, Priority.ALWAYS);
    export.setId("player-export");
    export.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(bar(player), said(player), panes, meter);
  }

  /// Who writes to a file what the panes show; its key is that of the main window.
  void setOnExport(Runnable action) {
    export.setOnAction(_ -> action.run());
    getScene().getAccelerators().put(KeyCombination.valueOf("Shortcut+E"), action);
  }

  private static Node said(PlayerViewModel player) {
    Label said = new Label();
    said.getStyleClass().add("player-said");
    said.setWrapText(true);
    said.textProperty().bind(player.notice().map(Notice::text).orElse(""));
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    return said;
  }

  private Node bar(PlayerViewModel player) {
    Button play = new Button();
    play.setId("player-play");
    play.getStyleClass().add(Styles.ACCENT);
    play.setMinWidth(USE_PREF_SIZE);
    play.textProperty().bind(player.stateProperty().map(state ->
        Text.of("player.toggle." + state.name().toLowerCase(java.util.Locale.ROOT))));
    play.setOnAction(_ -> player.toggle());
    Button again = new Button(Text.of("player.again"));
    again.setId("player-again");
    again.setMinWidth(USE_PREF_SIZE);
    again.disableProperty().bind(player.stateProperty().isEqualTo(PlayerViewModel.State.READY));
    again.setOnAction(_ -> player.start());
    ChoiceBox<Double> speed = new ChoiceBox<>();
    speed.setId("player-speed");
    speed.setAccessibleText(Text.of("player.speed"));
    speed.getItems().setAll(PlayerViewModel.SPEEDS);
    speed.setConverter(new SpeedName());
    speed.setMinWidth(SPEED_WIDTH);
    speed.valueProperty().bindBidirectional(player.speedProperty());
    Label mark = new Label(player.mark());
    mark.setId("player-mark");
    mark.getStyleClass().add("player-mark");
    mark.setMinWidth(0);
    export.disableProperty().bind(player.stateProperty().isEqualTo(PlayerViewModel.State.READY));
    HBox bar = new HBox(GAP, play, again, speed, mark, new Spacer(), export);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("player-bar");
    return bar;
  }

  private static final class SpeedName extends StringConverter<Double> {
    @Override
    public String toString(Double speed) {
      if (speed == null || speed == Playback.AT_ONCE) {
        return Text.of("player.speed.at-once");
      }
      return Text.of("player.speed.times", BigDecimal.valueOf(speed).stripTrailingZeros().toPlainString());
    }

    /// @throws UnsupportedOperationException always: a speed is chosen, never typed
    @Override
    public Double fromString(String name) {
      throw new UnsupportedOperationException();
    }
  }
}
