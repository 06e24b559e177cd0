package deliberate.ui.player;

import deliberate.grader.Graders;
import deliberate.message.RecordingText;
import deliberate.recording.Playback;
import deliberate.recording.Recording;
import deliberate.run.replay.Replay;
import deliberate.task.TaskRunner;
import deliberate.ui.export.ComparisonPicture;
import deliberate.ui.export.ExportViewModel;
import deliberate.ui.kit.FxPulse;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.dialog.SideWindow;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.meter.MeterView;
import deliberate.ui.meter.MeterViewModel;
import deliberate.ui.meter.series.RunSeries;
import deliberate.ui.meter.series.SeriesViewModel;
import deliberate.ui.meter.whatif.WhatIfViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Opens a window for a recording, beside which work goes on; Esc closes it.
public final class Player implements Consumer<Recording> {
  private static final double LEAST_WIDTH = 800;
  private static final double MOST_WIDTH = 1500;
  private static final double HEIGHT = 740;
  /// How much of the window behind it stays in sight.
  private static final double MARGIN = 80;

  private final Window owner;
  private final TaskRunner tasks;
  private final Links links;
  private final RunSeries series;
  private final Dialogs dialogs;

  /// @param series the earlier runs of the same prompt
  public Player(Window owner, TaskRunner tasks, Links links, RunSeries series, Dialogs dialogs) {
    this.dialogs = dialogs;
    this.owner = owner;
    this.tasks = tasks;
    this.links = links;
    this.series = series;
  }

  @Override
  public void accept(Recording recording) {
    Playback playback = new Playback(1);
    PlayerViewModel player = new PlayerViewModel(new Replay(recording, playback), tasks, new FxPulse(playback::now));
    MeterViewModel meter = new MeterViewModel(player.panes(), player.pulse(),
        new WhatIfViewModel(player.engine()::prices, player.engine()::now));
    MeterView meterView = new MeterView(meter, new SeriesViewModel(player.panes(), player::promptId, series, tasks));
    PlayerView view = new PlayerView(player, links, meterView);
    Graders none = new Graders(List.of());
    ComparisonPicture picture =
        new ComparisonPicture(player.panes(), meter, none, RecordingText.replayed(recording));
    ExportViewModel exports = new ExportViewModel(player.panes(), none, dialogs, tasks, player.notice()::set,
        Optional.of(recording));
    SideWindow.open(owner, player.title(), view,
        Math.clamp(owner.getWidth() - MARGIN, LEAST_WIDTH, MOST_WIDTH), HEIGHT).setOnHidden(_ -> player.close());
    view.setOnExport(() -> exports.export(() -> picture.take(view.getScene())));
  }
}
