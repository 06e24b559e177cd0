package deliberate.ui.spend;

import deliberate.message.Numbers;
import deliberate.message.Text;
import deliberate.spend.CapQuestion;
import deliberate.spend.Excess;
import deliberate.task.TaskRunner;
import deliberate.ui.kit.Dialogs;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Puts the question at a cap to the user. The run waits on its own thread meanwhile.
final class AskedCaps implements CapQuestion {
  private final Dialogs dialogs;
  private final TaskRunner tasks;

  AskedCaps(Dialogs dialogs, TaskRunner tasks) {
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  @Override
  public Answer overCap(Excess excess) {
    String key = "spend.ask." + excess.cap().id();
    return asked(() -> dialogs.askAboutCap(Text.of(key + ".title"), Text.of(key, excess.model(),
        Numbers.money(excess.upTo()), Numbers.money(excess.limit()), Numbers.money(excess.left()))));
  }

  @Override
  public Answer withoutLedger(String why) {
    return asked(() -> dialogs.askAboutCap(Text.of("spend.ask.ledger.title"), Text.of("spend.ask.ledger", why)));
  }

  private Answer asked(Supplier<Dialogs.CapChoice> question) {
    CompletableFuture<Dialogs.CapChoice> answer = new CompletableFuture<>();
    tasks.home(() -> answer.complete(question.get()));
    return switch (answer.join()) {
      case SEND -> Answer.THIS_TIME;
      case SEND_FOR_AN_HOUR -> Answer.FOR_AN_HOUR;
      case DO_NOT_SEND -> Answer.NO;
    };
  }
}
