package deliberate.ui.compare;

import deliberate.message.Text;
import deliberate.prompt.PinnedPrompt;
import deliberate.ui.compare.blind.BlindState;
import deliberate.ui.compare.pane.PaneMask;
import deliberate.ui.compare.pane.PaneViewModel;
import deliberate.ui.compare.pane.RunInput;
import deliberate.ui.kit.ClipboardText;
import deliberate.ui.kit.Command;
import deliberate.ui.kit.MenuItems;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with one pane.
final class PaneMenu {
  private final CompareTools tools;
  private final CompareViewModel compare;
  private final PaneViewModel pane;
  private final MenuButton button = new MenuButton(Text.of("compare.menu"));
  private final MenuItem run;
  private final MenuItem again;
  private final MenuItem stop;
  private final MenuItem copyAnswer;
  private final MenuItem copyThinking;
  private final MenuItem diff;
  private final CheckMenuItem examples = new CheckMenuItem(Text.of("compare.menu.examples"));
  private final CheckMenuItem pin = new CheckMenuItem(Text.of("compare.menu.pin"));
  private final CheckMenuItem source = new CheckMenuItem(Text.of("compare.menu.source"));
  private final CheckMenuItem sourceOfAll = new CheckMenuItem(Text.of("compare.menu.source-all"));
  private final MenuItem inspect;
  private final MenuItem record;
  private final MenuItem forget;
  private final MenuItem keep;
  private final MenuItem duplicate;
  private final MenuItem left;
  private final MenuItem right;
  private final MenuItem everyEffort;
  private final MenuItem alone;
  private final CheckMenuItem blind = new CheckMenuItem(Text.of("compare.menu.blind"));
  private final CheckMenuItem grid = new CheckMenuItem(Text.of("compare.menu.grid"));
  private final MenuItem add;
  private final MenuItem remove;

  PaneMenu(CompareTools tools, PaneViewModel pane, Consumer<PaneViewModel> runPane,
           Consumer<PaneViewModel> keepExample, Supplier<RunInput> draft) {
    this.tools = tools;
    this.compare = tools.compare();
    this.pane = pane;
    run = MenuItems.item("compare.menu.run", () -> runPane.accept(pane));
    again = MenuItems.item("compare.menu.again",
        () -> pane.turns().askAgain(pane.turns().conversation().turns().size()));
    stop = MenuItems.item("compare.menu.stop", pane::stop);
    copyAnswer = MenuItems.item("compare.menu.copy-answer", () -> ClipboardText.copy(pane.answer().value()));
    copyThinking = MenuItems.item("compare.menu.copy-thinking", () -> ClipboardText.copy(pane.thinking().value()));
    inspect = MenuItems.item("compare.menu.inspect", () -> tools.inspect(pane));
    record = MenuItems.item("compare.menu.record", () -> tools.record(pane));
    forget = MenuItems.item("compare.menu.forget", () -> tools.forget(pane));
    diff = MenuItems.item("compare.menu.diff", () -> tools.diff().open(pane));
    examples.setOnAction(_ -> pane.choice().sendExamples(examples.isSelected()));
    pin.setOnAction(_ -> pane.choice().pin(
        Optional.of(draft.get().prompt()).filter(_ -> pin.isSelected()).map(PinnedPrompt::of)));
    source.setOnAction(_ -> pane.choice().renderedProperty().set(!source.isSelected()));
    sourceOfAll.setOnAction(_ -> compare.renderedProperty().set(!sourceOfAll.isSelected()));
    keep = MenuItems.item("compare.menu.keep-example", () -> keepExample.accept(pane));
    duplicate = MenuItems.item("compare.menu.duplicate", () -> compare.lineup().duplicate(pane));
    left = MenuItems.item("compare.menu.left", () -> compare.lineup().move(pane, -1));
    right = MenuItems.item("compare.menu.right", () -> compare.lineup().move(pane, 1));
    everyEffort = MenuItems.item("compare.menu.every-effort", () -> compare.lineup().addEveryEffort(pane));
    alone = MenuItems.item("compare.menu.alone", () -> compare.toggleAlone(pane));
    grid.setOnAction(_ -> compare.gridProperty().set(grid.isSelected()));
    blind.setOnAction(_ -> tools.blind().toggle());
    add = MenuItems.item("compare.menu.add", compare.lineup()::add);
    remove = MenuItems.item("compare.menu.remove", () -> compare.lineup().remove(pane));
    Menu arrange = new Menu(Text.of("compare.menu.arrange"), null, left, right, grid);
    button.getItems().addAll(run, again, stop, new SeparatorMenuItem(), copyAnswer, copyThinking, keep,
        diff, inspect, record, forget,
        new SeparatorMenuItem(),
        source, sourceOfAll,
        examples, pin, new SeparatorMenuItem(), duplicate, everyEffort, add, remove, new SeparatorMenuItem(),
        arrange, alone, blind);
    button.setOnShowing(event -> renew());
    button.setAccessibleText(Text.of("compare.menu.accessible"));
  }

  MenuButton button() {
    return button;
  }

  /// All that can be done with the pane now.
  List<Command> commands() {
    renew();
    return Command.of(pane.reading().label(), button.getItems());
  }

  private void renew() {
    int place = compare.panes().indexOf(pane);
    again.setDisable(pane.isRunning() || pane.turns().conversation().turns().isEmpty());
    stop.setDisable(!pane.isRunning());
    copyAnswer.setDisable(pane.answer().isEmpty());
    keep.setDisable(pane.isRunning() || pane.answer().isEmpty());
    copyThinking.setDisable(pane.thinking().isEmpty());
    inspect.setDisable(pane.recordProperty().get().isEmpty());
    record.setDisable(pane.recordProperty().get().isEmpty());
    forget.setDisable(pane.recordProperty().get().isEmpty());
    diff.setDisable(!tools.diff().canOpen());
    source.setSelected(!pane.choice().renderedProperty().get());
    sourceOfAll.setSelected(!compare.renderedProperty().get());
    examples.setSelected(pane.choice().spec().examples());
    pin.setSelected(pane.choice().spec().pinned().isPresent());
    duplicate.setDisable(!compare.lineup().canAdd());
    everyEffort.setText(Text.of(compare.lineup().fitsEveryEffort(pane) ? "compare.menu.every-effort"
        : "compare.menu.every-effort.instead"));
    everyEffort.setDisable(compare.lineup().missingEfforts(pane).isEmpty());
    alone.setText(Text.of(compare.aloneProperty().get() == null ? "compare.menu.alone" : "compare.menu.all"));
    grid.setSelected(compare.gridProperty().get());
    add.setDisable(!compare.lineup().canAdd());
    left.setDisable(place <= 0);
    right.setDisable(place == compare.panes().size() - 1);
    remove.setDisable(!compare.lineup().canRemove());
    blind.setSelected(tools.blind().stateProperty().get() != BlindState.OFF);
    if (tools.blind().stateProperty().get() != BlindState.OFF) {
      List.of(left, right, duplicate, everyEffort, add, remove).forEach(item -> item.setDisable(true));
    }
    if (tools.blind().isHiding()) {
      List.of(examples, pin, inspect, record, copyThinking, run).forEach(item -> item.setDisable(true));
      copyAnswer.setDisable(copyAnswer.isDisable() || isCovered());
      diff.setDisable(diff.isDisable() || isCovered());
    } else {
      List.of(examples, pin, run).forEach(item -> item.setDisable(false));
    }
  }

  private boolean isCovered() {
    return pane.maskProperty().get().map(PaneMask::covered).orElse(false);
  }
}
