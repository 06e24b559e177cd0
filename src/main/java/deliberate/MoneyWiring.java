package deliberate;

import deliberate.message.Text;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import deliberate.ui.kit.FxDebounce;
import deliberate.ui.prices.ImportViewModel;
import deliberate.ui.prices.PricesDialog;
import deliberate.ui.prices.PricesViewModel;
import deliberate.ui.shell.Desk;
import deliberate.ui.spend.QuoteViewModel;
import deliberate.ui.spend.SpendingDialog;
import deliberate.ui.spend.SpendingLink;
import deliberate.ui.spend.SpendingViewModel;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Stage;

/// Puts together what the window shows of money.
final class MoneyWiring {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Till till;
  private final Stage stage;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  final SpendingViewModel spending;
  final PricesViewModel prices;
  private final ImportViewModel imports;

  /// @param warn shows a sentence about what went wrong
  MoneyWiring(Till till, Stage stage, Dialogs dialogs, TaskRunner tasks, Consumer<String> warn) {
    this.till = till;
    this.stage = stage;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.spending =
        new SpendingViewModel(till.gate(), till.caps(), dialogs, tasks, new FxDebounce(PAUSE), warn);
    this.prices = new PricesViewModel(till.prices(), tasks, Clock.systemUTC());
    this.imports = new ImportViewModel(prices, till.download(), dialogs, tasks);
    prices.load(said -> warn.accept(Text.of("prices.unreadable", said)));
  }

  void showPrices() {
    PricesDialog.show(stage, prices, imports);
  }

  void showSpending() {
    SpendingDialog.show(stage, spending);
  }

  /// What running those panes will cost; above the user's limit, asked before.
  QuoteViewModel quotes(Desk desk) {
    QuoteViewModel quotes =
        new QuoteViewModel(till.gate().quoter(), desk.compare(), spending.caps()::get, dialogs, tasks);
    desk.shell().setBefore(quotes::before);
    return quotes;
  }

  /// What stands in the status bar.
  Node link() {
    return new SpendingLink(spending, this::showSpending);
  }
}
