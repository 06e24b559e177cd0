package deliberate.ui.shell;

import deliberate.run.replay.Takes;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.history.EarlierRuns;
import deliberate.ui.history.Reopened;
import deliberate.ui.kit.Notice;
import deliberate.ui.shell.screen.Screen;
import java.util.List;
import javafx.beans.property.ObjectProperty;

/// Puts kept runs on a desk of their own, in panes beside the prompt they were made of; nothing is sent.
public final class EarlierDesk {
  private final DesksViewModel desks;
  private final Takes takes;
  private final ObjectProperty<Screen> screen;

  /// @param takes can record them from then on
  public EarlierDesk(DesksViewModel desks, ObjectProperty<Screen> screen, Takes takes) {
    this.takes = takes;
    this.desks = desks;
    this.screen = screen;
  }

  public void open(List<Reopened> runs) {
    runs.stream().flatMap(run -> run.turns().stream()).filter(run -> !run.tape().moments().isEmpty())
        .forEach(run -> takes.remember(run.record(), run.tape()));
    EarlierRuns earlier = new EarlierRuns(runs);
    screen.set(Screen.COMPOSE);
    Desk desk = desks.startWith(earlier.prompt(), earlier.name());
    List<PaneViewModel> panes = desk.compare().panes();
    for (int i = 0; i < Math.min(runs.size(), panes.size()); i++) {
      panes.get(i).showEarlier(runs.get(i).before(), earlier.graded(i), earlier.saying(i));
    }
    desk.document().notice().set(new Notice(Notice.Level.INFORMATION, earlier.notice()));
  }
}
