package deliberate.cli;

import deliberate.pricing.PriceBook;
import deliberate.provider.ModelCatalog;
import deliberate.report.ModelList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `deliberate models`: lists the models that can be chosen, and what they cost today.
@Command(name = "models")
final class ModelsCommand implements Callable<Integer> {
  private final ModelCatalog catalog;
  private final PriceBook prices;
  private final Console console;

  @Option(names = "--json", descriptionKey = "cli.models.json")
  private boolean json;

  ModelsCommand(ModelCatalog catalog, PriceBook prices, Console console) {
    this.catalog = catalog;
    this.prices = prices;
    this.console = console;
  }

  @Override
  public Integer call() {
    ModelList list = new ModelList(catalog, prices, LocalDate.now(ZoneOffset.UTC));
    if (json) {
      console.out().println(list.json());
    } else {
      list.lines().forEach(console.out()::println);
    }
    return Cli.EVERY_RUN_FINISHED;
  }
}
