package deliberate.cli.spend;

import deliberate.message.Text;
import deliberate.pricing.PriceBook;
import deliberate.report.PriceTable;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `deliberate prices`: the price book, what the user typed and brought in included.
@Command(name = "prices")
public final class PricesCommand implements Runnable {
  private final Supplier<PriceBook> prices;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "MODEL", arity = "0..1", defaultValue = "", descriptionKey = "cli.prices.model")
  private String model;

  @Option(names = "--json", descriptionKey = "cli.prices.json")
  private boolean json;

  public PricesCommand(Supplier<PriceBook> prices) {
    this.prices = prices;
  }

  @Override
  public void run() {
    PriceTable table = new PriceTable(prices.get(), model, LocalDate.now(ZoneOffset.UTC));
    if (table.isEmpty()) {
      throw new ParameterException(spec.commandLine(), Text.of("cli.no-price", model));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(table.json());
    } else {
      table.lines().forEach(out::println);
    }
  }
}
