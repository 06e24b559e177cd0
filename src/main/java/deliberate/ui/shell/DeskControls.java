package deliberate.ui.shell;

import atlantafx.base.theme.Styles;
import deliberate.message.Text;
import deliberate.ui.spend.QuoteViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Which case, the user's own values, and the one big button that runs, or stops while something runs.
public final class DeskControls extends HBox {
  private static final String BAR_PART = "bar-part";
  private static final String DENSE = "dense";
  private static final String RUN = "run";
  private static final String STOP = "stop";

  /// @param quotes says what a run will cost
  public DeskControls(Desk desk, QuoteViewModel quotes) {
    getStyleClass().add(BAR_PART);
    setMinWidth(Region.USE_PREF_SIZE);
    ShellViewModel shell = desk.shell();
    CaseChoice caseChoice = new CaseChoice(desk.cases(), shell::editOwnValues);
    Button run = new Button(Text.of("shell.run"));
    run.setId("run");
    run.getStyleClass().addAll(RUN, DENSE);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(quotes.text().map(quote -> (Text.of("shell.run.tooltip") + "\n" + quote).strip()));
    tip.setOnShowing(_ -> quotes.look(shell.draft()));
    run.setTooltip(tip);
    run.setOnAction(_ -> shell.run());
    Button stop = new Button(Text.of("shell.stop"));
    stop.setId("stop");
    stop.getStyleClass().addAll(RUN, STOP, DENSE, Styles.DANGER);
    stop.setOnAction(_ -> shell.stop());
    for (Button button : new Button[] {run, stop}) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
    }
    ReadOnlyBooleanProperty running = desk.compare().runningProperty();
    run.visibleProperty().bind(Bindings.not(running));
    stop.visibleProperty().bind(running);
    getChildren().setAll(caseChoice, valuesButton(shell, caseChoice), run, stop);
  }

  /// A choice that is chosen already cannot be chosen again, so the own values need a way in of their own.
  private static Button valuesButton(ShellViewModel shell, CaseChoice caseChoice) {
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
}
