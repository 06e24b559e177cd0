package deliberate.ui.version;

import deliberate.run.version.Versions;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Debounce;
import deliberate.ui.kit.Labels;
import deliberate.ui.kit.Links;
import deliberate.ui.kit.diff.DiffPages;
import deliberate.ui.kit.edit.AfterLayout;
import deliberate.ui.kit.edit.Shown;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// The screen of a prompt's versions: the timeline at the left, the chosen one beside another at the right.
public final class VersionsView extends BorderPane {
  private static final double LIST_SHARE = 0.34;

  private final VersionsViewModel versions;
  private final ComparisonViewModel comparison;
  private final VersionActions actions;
  private final TimelineView timeline;
  private final ComparisonView sides;
  /// Before it was laid out once, nothing in it can take the keyboard.
  private final AfterLayout entering;

  /// @param doors where it leads to
  public VersionsView(VersionsViewModel versions, Versions kept, VersionActions.Doors doors, TaskRunner tasks,
                      Debounce.Source debounces, Links links) {
    this.versions = versions;
    VersionTexts texts = new VersionTexts(kept);
    this.comparison = new ComparisonViewModel(versions, texts, tasks, debounces);
    this.actions = new VersionActions(versions, texts, kept, doors);
    this.timeline = new TimelineView(versions, new ChangeSummaries(versions, texts, tasks));
    this.sides = new ComparisonView(versions, comparison, actions, links, timeline::editName);
    this.entering = new AfterLayout(this, timeline::enter);
    getStyleClass().add("versions");
    getStylesheets().setAll(DiffPages.styles(), VersionsView.class.getResource("version.css").toExternalForm());
    SplitPane work = new SplitPane(timeline, sides);
    work.setDividerPositions(LIST_SHARE);
    SplitPane.setResizableWithParent(timeline, false);
    setCenter(work);
    setBottom(problem());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Comes into sight: reads anew and takes the keyboard.
  public void enter() {
    versions.refresh();
    entering.ask();
  }

  /// What F6 goes through.
  public List<Node> regions() {
    return List.of(timeline, sides);
  }

  private Label problem() {
    Label problem = Labels.wrapped("", "version-problem");
    problem.textProperty().bind(versions.problem());
    versions.problem().subscribe(text -> Shown.set(problem, !text.isEmpty()));
    return problem;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F7 && event.isShiftDown()) {
      comparison.previous();
    } else if (event.getCode() == KeyCode.F7) {
      comparison.next();
    } else if (event.getCode() == KeyCode.F5) {
      versions.refresh();
    } else if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
      actions.leave(); // the list would take the key for itself
    } else {
      return;
    }
    event.consume();
  }
}
