package deliberate.ui.shell;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.prompt.edit.PromptViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The strip at the top: the menu, what is open, which case, and the one big button.
public final class AppBar extends HBox {
  private static final String APP_BAR = "app-bar";
  private static final String DOCUMENT_NAME = "document-name";
  private static final String MUTED = "muted";
  private static final String DENSE = "dense";
  private static final String RUN = "run";
  private static final String STOP = "stop";

  private final CaseChoice caseChoice;

  public AppBar(AppMenu menu, DocumentViewModel document, PromptViewModel editor, CaseChoice caseChoice) {
    this.caseChoice = caseChoice;
    getStyleClass().add(APP_BAR);
    Label name = new Label();
    name.getStyleClass().add(DOCUMENT_NAME);
    name.textProperty().bind(document.name());
    name.setMinWidth(0);
    Label state = new Label();
    state.getStyleClass().add(MUTED);
    state.setMinWidth(Region.USE_PREF_SIZE);
    state.textProperty().bind(Bindings.createStringBinding(() -> stateOf(document, editor),
        document.busy(), document.file(), editor.dirty()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(menu, name, state, gap, caseChoice);
  }

  /// Adds the button that runs, or stops while something runs, and before it that of the user's own values.
  public void addRunButton(ShellViewModel shell, ReadOnlyBooleanProperty running) {
    Button run = new Button(Text.of("shell.run"));
    run.setId("run");
    run.getStyleClass().addAll(RUN, DENSE);
    run.setTooltip(new Tooltip(Text.of("shell.run.tooltip")));
    run.setOnAction(_ -> shell.run());
    Button stop = new Button(Text.of("shell.stop"));
    stop.setId("stop");
    stop.getStyleClass().addAll(RUN, STOP, DENSE, Styles.DANGER);
    stop.setOnAction(_ -> shell.stop());
    for (Button button : new Button[] {run, stop}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
    }
    run.visibleProperty().bind(Bindings.not(running));
    stop.visibleProperty().bind(running);
    getChildren().addAll(valuesButton(shell), run, stop);
  }

  /// A choice that is chosen already cannot be chosen again, so the own values need a way in of their own.
  private Button valuesButton(ShellViewModel shell) {
    Button values = new Button(Text.of("shell.case.edit"));
    values.setId("own-values");
    values.getStyleClass().addAll(Styles.FLAT, DENSE);
    values.setMinWidth(Region.USE_PREF_SIZE);
    values.setOnAction(_ -> shell.editOwnValues());
    values.managedProperty().bind(values.visibleProperty());
    values.visibleProperty().bind(caseChoice.valueProperty().map(CaseItem::isOwn).orElse(false)
        .flatMap(own -> shell.hasVariables().map(any -> own && any)));
    return values;
  }

  private static String stateOf(DocumentViewModel document, PromptViewModel editor) {
    if (document.busy().get()) {
      return Text.of("shell.state.busy");
    }
    if (editor.dirty().get()) {
      return Text.of("shell.state.unsaved");
    }
    return Text.of(document.file().get() == null ? "shell.state.never-saved" : "shell.state.saved");
  }
}
